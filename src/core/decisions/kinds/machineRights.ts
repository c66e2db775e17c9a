import { terraform } from './wholeResources.ts';

/** People and groups that are given a rank over machines or stores, or lose it. Rights of programs come with the programs. */
export const machineRights = terraform(
  'azurerm_\\w*active_directory_administrator|azuread_group_member|azuread_directory_role_assignment|azurerm_pim_eligible_role_assignment|azurerm_pim_active_role_assignment|aws_ssoadmin_account_assignment|aws_iam_user_group_membership|aws_iam_group_membership|github_repository_collaborators?|github_team_membership|google_cloud_identity_group_membership',
  'unclear',
  'unclear',
);
