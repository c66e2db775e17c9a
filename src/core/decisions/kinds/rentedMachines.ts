import { outcome } from './outcome.ts';
import { isOnValue } from './settingPlaces.ts';
import { bicep, cloudFormation, constructed, terraform, terraformModule } from './wholeResources.ts';
import type { Kind } from '../kind.ts';

/** Whole machines that a host rents us, and what is paid by the hour around them. */
export const rentedMachineKinds: readonly Kind[] = [
  {
    id: 'always-on',
    rows: ['C6'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month'),
    },
    find: [
      terraform(
        'aws_(nat_gateway|lb|alb|elb|eip|vpn_(connection|gateway)|ec2_client_vpn_endpoint|ec2_transit_gateway|vpc_endpoint|globalaccelerator_accelerator|networkfirewall_firewall|eks_cluster|cloudfront_distribution|wafv2_web_acl|apigatewayv2_vpc_link|dx_connection)|google_(compute_(router_nat|forwarding_rule|global_forwarding_rule|address|global_address|vpn_tunnel)|container_cluster|vpc_access_connector)|azurerm_(nat_gateway|lb|public_ip|application_gateway|vpn_gateway|virtual_network_gateway|firewall|frontdoor|cdn_(profile|frontdoor_profile)|kubernetes_cluster|container_registry|private_endpoint|bastion_host)|digitalocean_(loadbalancer|reserved_ip)|scaleway_(lb|vpc_public_gateway)|hcloud_(load_balancer|floating_ip)',
        'more',
        'less',
      ),
      terraformModule(
        /firewall|nat-?gateway|load-?balancer|(?:^|[/_-])(?:alb|nlb|elb|vpn|eks|gke|aks|waf|cloudfront|cdn)(?:[/_.?-]|$)/i,
      ),
      cloudFormation(
        'AWS::(EC2::(NatGateway|EIP|VPNConnection|TransitGateway|VPCEndpoint)|ElasticLoadBalancingV2::LoadBalancer|ElasticLoadBalancing::LoadBalancer|CloudFront::Distribution|WAFv2::WebACL|GlobalAccelerator::Accelerator|EKS::Cluster)',
        'more',
        'less',
      ),
      bicep(
        'Network\\/(?:natGateways|loadBalancers|publicIPAddresses|applicationGateways|virtualNetworkGateways|azureFirewalls|frontDoors|privateEndpoints|bastionHosts)|Cdn\\/profiles|ContainerService\\/managedClusters|ContainerRegistry\\/registries',
        'more',
        'less',
      ),
      constructed(
        '(?:elbv2|lb|elasticloadbalancingv2)\\.(?:ApplicationLoadBalancer|NetworkLoadBalancer|LoadBalancer)|ec2\\.(?:NatGateway|CfnNatGateway|Eip|CfnEIP)|eks\\.Cluster|cloudfront\\.Distribution|wafv2\\.(?:CfnWebACL|WebAcl)|gcp\\.container\\.Cluster',
        'more',
        'less',
      ),
    ],
    ignores: 'rules attached to such a part',
    together: true,
  },
  {
    id: 'new-machine',
    rows: ['C3', 'C14'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending more month'),
      less: outcome('medium', 'two', 'spending less month'),
    },
    find: [
      terraform(
        'aws_(instance|autoscaling_group|ecs_service|eks_node_group|spot_(instance_request|fleet_request)|batch_compute_environment|apprunner_service|lightsail_(instance|container_service)|sagemaker_(endpoint|notebook_instance|domain)|s3_bucket)|google_(compute_instance|cloud_run_(v2_)?(service|job)|container_node_pool|compute_(region_)?instance_group_manager|storage_bucket|app_engine_(standard|flexible)_app_version)|azurerm_((linux|windows)_virtual_machine(_scale_set)?|virtual_machine|app_service|(linux|windows)_(web|function)_app|kubernetes_cluster_node_pool|container_app|container_group|function_app|service_plan|app_service_plan|storage_account)|digitalocean_(droplet|app|kubernetes_cluster|kubernetes_node_pool|spaces_bucket)|hcloud_server|scaleway_(instance_server|container|k8s_pool|object_bucket)|clevercloud_(nodejs|python|java_war|php|docker|ruby|go|static)|cloudfoundry_app|heroku_(app|formation)|render_(web_service|background_worker|cron_job|private_service|static_site)|fly_(app|machine)|vercel_project|netlify_site|cloudflare_(r2_bucket|pages_project)|koyeb_service|railway_service',
        'more',
        'less',
      ),
      terraformModule(
        /(?:^|[/_-])(?:ecs(?:-service)?|fargate|ec2|asg|autoscaling|app-?service|container-?app|cloud-?run|s3(?:-bucket)?|bucket|container-repository|ecr|service-pod)(?:[/_.?-]|$)/i,
      ),
      cloudFormation(
        'AWS::(EC2::Instance|AutoScaling::AutoScalingGroup|ECS::Service|EKS::Nodegroup|Batch::ComputeEnvironment|AppRunner::Service|SageMaker::(Endpoint|NotebookInstance)|S3::Bucket|ElasticBeanstalk::Environment|Lightsail::Instance)',
        'more',
        'less',
      ),
      bicep(
        'Compute\\/(?:virtualMachines|virtualMachineScaleSets)|Web\\/(?:sites|serverfarms|staticSites)|App\\/(?:containerApps|managedEnvironments|jobs)|ContainerInstance\\/containerGroups|Storage\\/storageAccounts',
        'more',
        'less',
      ),
      constructed(
        'ec2\\.(?:Instance|CfnInstance)|autoscaling\\.(?:AutoScalingGroup|Group)|ecs\\.(?:FargateService|Ec2Service|Service)|ecs_?[pP]atterns\\.\\w{5,60}Service|s3\\.(?:Bucket|BucketV2)|eks\\.(?:Nodegroup|NodeGroup)|cloudrun(?:v2)?\\.Service|compute\\.(?:Instance|VirtualMachine)|digitalocean\\.Droplet|awsx\\.ecs\\.\\w{3,30}Service',
        'more',
        'less',
      ),
      {
        by: 'setting',
        files: /(^|\/)Procfile$/,
        key: /./,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        value: /./,
        thing: (change) => change.keyPath.at(-1) ?? '',
        accept: (change, view) =>
          view.file.status === 'modified' && !/^(release|postdeploy)$/.test(change.keyPath.at(-1) ?? ''),
      },
      {
        by: 'setting',
        files: /(^|\/)render\.ya?ml$/i,
        key: /^services\.[^.]+\.type$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        value: /^(web|worker|pserv|cron)$/,
        thing: (change) => change.keyPath[1] ?? '',
      },
      {
        by: 'setting',
        files: /(^|\/)fly(\.[\w-]+)?\.toml$/,
        key: /^processes\.[^.]+$/,
        measure: 'text',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: (change) => change.keyPath.at(-1) ?? '',
        accept: (_, view) => view.file.status === 'modified',
      },
      {
        by: 'setting',
        files: /(^|\/)(app|scalingo)\.json$/,
        key: /^formation\.[^.]+\.(quantity|amount)$/,
        measure: 'number',
        on: ['added', 'removed'],
        added: 'more',
        removed: 'less',
        thing: (change) => change.keyPath[1] ?? '',
        accept: (change, view) => view.file.status === 'modified' && isOnValue(change.to ?? change.from),
      },
    ],
    ignores: 'accounts, rules and names around a machine',
    together: true,
  },
  {
    id: 'run-function',
    rows: ['C3', 'C14'],
    category: 'cost.infrastructure',
    grade: 'B',
    outcomes: {
      more: outcome('medium', 'two', 'spending more use'),
      less: outcome('medium', 'two', 'spending less use'),
    },
    find: [
      terraform(
        'aws_lambda_function|google_cloudfunctions2?_function|scaleway_function|cloudflare_workers?_script',
        'more',
        'less',
      ),
      terraformModule(/(?:^|[/_-])lambda(?:[/_.?-]|$)/i),
      cloudFormation('AWS::(Lambda|Serverless)::Function', 'more', 'less'),
      constructed(
        'lambda_?\\.(?:Function|DockerImageFunction)|lambdaNodejs\\.NodejsFunction|cloudfunctions(?:v2)?\\.Function',
        'more',
        'less',
      ),
    ],
    ignores: 'functions on machines rented by the month; what starts them',
    together: true,
  },
];
