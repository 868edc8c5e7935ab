/**
 * What each shell needs to complete `rncp`: the words up to the cursor go to `rncp complete --`, one argument each and never
 * through eval, and a line comes back for each value, with a tab before what it means.
 */
export const scripts = {
  bash: `_rncp() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(rncp complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _rncp rncp
`,
  zsh: `#compdef rncp
_rncp() {
  local value meaning
  local -a found
  while IFS=$'\\t' read -r value meaning; do
    found+=("\${value//:/\\\\:}:\${meaning}")
  done < <(rncp complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#found} )); then _describe 'rncp' found; else _files; fi
}
compdef _rncp rncp
`,
  fish: `function __rncp_complete
  rncp complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null
end
complete -c rncp -a '(__rncp_complete)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName rncp -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($wordToComplete -eq '') { $words += '""' }
  rncp complete '--' @words 2>$null | ForEach-Object {
    $value, $meaning = $_ -split "\`t", 2
    if (-not $meaning) { $meaning = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $meaning)
  }
}
`,
} as const;

/** A shell that `rncp` can be completed in. */
export type Shell = keyof typeof scripts;
