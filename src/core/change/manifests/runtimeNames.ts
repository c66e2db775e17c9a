/** Products by the names that keys call them by, as alternatives of a pattern. */
export const runtimeNames =
  'node|nodejs|python|ruby|go|golang|java|php|dotnet|elixir|otp|erlang|rust|kotlin|deno|bun|flutter|dart|scala|postgres|postgresql|mysql|mariadb|redis|terraform|kubernetes|pnpm|yarn';
