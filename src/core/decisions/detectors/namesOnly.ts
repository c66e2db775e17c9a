/** A line that only brings a name in. */
export const namesOnly =
  /^\s*(?:import\b|from\s+\S+\s+import\b|using\s+[\w.]+;|use\s+[A-Z][\w\\]{1,120}\s*(?:;|as\b)|require(?:_relative|_once)?[\s(]|alias\s|package\s|export\s+(?:\*|\{|type)|@?typedef\b|include\s)|\brequire\(["'`]/;
