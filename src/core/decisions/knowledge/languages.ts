/**
 * Programming languages by file ending: what a team must know to work on a file. Markup, style sheets, data, settings and prose are no programming
 * languages and stand in no row. Source: the endings that the languages' own documentation uses; 2026-11-22.
 */
const languagesByEnding: Readonly<Record<string, string>> = {
  TypeScript: 'ts tsx mts cts',
  JavaScript: 'js jsx mjs cjs es6',
  Python: 'py pyi pyw',
  Ruby: 'rb rake gemspec ru jbuilder rabl',
  PHP: 'php phtml php5 php7',
  Go: 'go',
  Java: 'java',
  Kotlin: 'kt kts',
  Scala: 'scala sc sbt',
  Groovy: 'groovy gradle gvy',
  Clojure: 'clj cljs cljc',
  'C#': 'cs csx cshtml razor',
  'F#': 'fs fsx fsi',
  'Visual Basic': 'vb vbs bas',
  C: 'c',
  'C++': 'cpp cc cxx c++ hpp hh hxx h++ ipp tpp',
  'Objective-C': 'm mm',
  Swift: 'swift',
  Rust: 'rs',
  Zig: 'zig',
  Nim: 'nim nims',
  D: 'd',
  Crystal: 'cr ecr',
  Dart: 'dart',
  Elixir: 'ex exs eex heex leex',
  Erlang: 'erl hrl',
  Gleam: 'gleam',
  Haskell: 'hs lhs',
  OCaml: 'ml mli',
  Elm: 'elm',
  PureScript: 'purs',
  ReScript: 'res resi',
  Reason: 'rei',
  CoffeeScript: 'coffee litcoffee',
  Vue: 'vue',
  Svelte: 'svelte',
  Astro: 'astro',
  Marko: 'marko',
  Imba: 'imba',
  Lua: 'lua luau',
  MoonScript: 'moon',
  Perl: 'pl pm',
  Raku: 'raku rakumod',
  R: 'r',
  Julia: 'jl',
  Fortran: 'f f90 f95 f03 f08 for',
  COBOL: 'cob cbl cpy',
  Pascal: 'pas dpr lpr',
  Ada: 'adb ads ada',
  Assembly: 'asm s nasm',
  Lisp: 'lisp lsp el',
  Scheme: 'scm',
  Racket: 'rkt',
  Prolog: 'prolog',
  Tcl: 'tcl',
  Shell: 'sh bash zsh ksh fish bats',
  PowerShell: 'ps1 psm1 psd1',
  Batch: 'bat cmd',
  AWK: 'awk',
  SQL: 'sql psql pgsql plsql pls pks pkb tsql ddl dml',
  Solidity: 'sol',
  Vyper: 'vy',
  Move: 'move',
  Cairo: 'cairo',
  Clarity: 'clar',
  Apex: 'cls trigger apex',
  ABAP: 'abap',
  GDScript: 'gd',
  GLSL: 'glsl vert frag',
  HLSL: 'hlsl',
  WGSL: 'wgsl',
  Metal: 'metal',
  CUDA: 'cu cuh',
  WebAssembly: 'wat wast',
  Verilog: 'v vh sv svh',
  VHDL: 'vhd vhdl',
  Jupyter: 'ipynb',
  AppleScript: 'applescript',
  AutoHotkey: 'ahk',
  Haxe: 'hx',
  Hack: 'hack hhi',
  ColdFusion: 'cfm cfc cfml',
  Starlark: 'bzl star bazel',
  Nix: 'nix',
  Rego: 'rego',
  Terraform: 'tf tofu',
  Bicep: 'bicep',
  Puppet: 'pp',
  CMake: 'cmake',
  Mojo: 'mojo',
  Ballerina: 'bal',
  Odin: 'odin',
  Stan: 'stan',
  SAS: 'sas',
};

/** Files that carry no ending, or whose ending says too little. */
const languagesByName: Readonly<Record<string, string>> = {
  rakefile: 'Ruby',
  gemfile: 'Ruby',
  fastfile: 'Ruby',
  podfile: 'Ruby',
  capfile: 'Ruby',
  guardfile: 'Ruby',
  vagrantfile: 'Ruby',
  brewfile: 'Ruby',
  jenkinsfile: 'Groovy',
  artisan: 'PHP',
  sconstruct: 'Python',
  snakefile: 'Python',
  wscript: 'Python',
  tiltfile: 'Starlark',
  build: 'Starlark',
  workspace: 'Starlark',
  makefile: 'Make',
  gnumakefile: 'Make',
  justfile: 'Make',
  'cmakelists.txt': 'CMake',
};

/** Ways to write settings, infrastructure and builds: languages, yet not ones that a product is written in and hired for. */
const notForProducts: ReadonlySet<string> = new Set([
  'Make',
  'CMake',
  'Starlark',
  'Nix',
  'Rego',
  'Terraform',
  'Bicep',
  'Puppet',
  'Batch',
  'AWK',
  'Vue',
  'Svelte',
  'Astro',
  'Marko',
  'Jupyter',
]);

const byEnding = new Map(
  Object.entries(languagesByEnding).flatMap(([language, endings]) =>
    endings.split(' ').map((ending) => [ending, language] as const),
  ),
);
const byName = new Map(Object.entries(languagesByName));

/**
 * The language that a file is written in, by its name: `TypeScript`, `C#`, `Terraform`. A component file is named after its framework (`Vue`).
 * Undefined for markup, styles, data, prose and names that could be several things (`.h`).
 */
export function languageOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const named = byName.get(name);
  if (named !== undefined) return named;
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? undefined : byEnding.get(name.slice(dot + 1));
}

/** Whether a language is one that products are written in and people are hired for: not a build, settings or infrastructure notation. */
export function isProgrammingLanguage(language: string): boolean {
  return !notForProducts.has(language) && languages.has(language);
}

const languages: ReadonlySet<string> = new Set([...byEnding.values(), ...byName.values()]);
