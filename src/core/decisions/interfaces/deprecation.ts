/** How a line marks something as ending: for programs that use it, or for people who run it; undefined when it marks nothing. */
export function deprecationIn(code: string): 'warned' | 'marked' | undefined {
  if (warned.test(code)) return 'warned';
  return marked.test(code) ? 'marked' : undefined;
}

/** Said to whoever uses it, while it runs. */
export const warned =
  /\b(?:\w*Deprecation\w{0,20}\.warn\w{0,4}|deprecator\.warn|warnings\.warn\([^)]{0,120}DeprecationWarning|DeprecationWarning,|trigger_deprecation\(|E_USER_DEPRECATED|(?:log|logger|console|slog|zap|warn)\w{0,10}\.?(?:warn\w{0,6})?\(.{0,80}\b(?:is|are|has been|was) deprecated\b|deprecate_(?:constant|methods?)\b|IO\.warn\(.{0,80}deprecated)/i;

/** Written where others read the contract. */
export const marked =
  /^\s*(?:@deprecated:?\s|@Deprecated\b|\[Obsolete\b|#\[deprecated\b|#\[Deprecated\b|(?:deprecated|isDeprecated)["']?\s*[:=]\s*(?:true|True)\b|deprecation_reason:|@deprecate\b)|\bdeprecated=True\b|\bdeprecationReason\b(?!["']?\s?[:=]\s?(?:null|None|nil|undefined)\b)|@ApiProperty\([^)]{0,120}deprecated: true|\*\s@deprecated\b/;
