#!/usr/bin/env bash
# The step of action.yml that validates: reads the inputs from RNCP_… variables, ends with the exit code of rncp.
set -euo pipefail

refuse() {
  printf 'rncp action: %s\n' "$1" >&2
  exit 2
}

trim() {
  local text="${1#"${1%%[![:space:]]*}"}"
  printf '%s' "${text%"${text##*[![:space:]]}"}"
}

paths=()
while IFS= read -r line; do
  path="$(trim "$line")"
  if [[ -n "$path" ]]; then paths+=("$path"); fi
done <<<"${RNCP_PATHS:-}"
# Without a path, rncp would validate its own fiches, and all would seem well.
if [[ ${#paths[@]} -eq 0 ]]; then refuse "the input 'paths' is empty"; fi

options=(--format github)
if [[ -n "${RNCP_FAIL_ON:-}" ]]; then options+=("--fail-on=$RNCP_FAIL_ON"); fi
if [[ -n "${RNCP_MAX_WARNINGS:-}" ]]; then options+=("--max-warnings=$RNCP_MAX_WARNINGS"); fi

# Checked out with its parent, the commit that merges a pull request tells what that one adds: its acceptances too are shown.
if [[ "${GITHUB_EVENT_NAME:-}" == pull_request ]] && git rev-parse --quiet --verify 'HEAD^2^{commit}' >/dev/null 2>&1; then
  options+=("--depuis=HEAD^1")
fi

# A pull request can bring a folder that is a link: what goes through it would be written out of the workspace.
refuse_links() {
  local part="$1"
  if [[ "$part" == /* && "$part" != "$PWD"/* ]]; then return; fi
  while [[ "$part" != . && "$part" != / && "$part" != "$PWD" ]]; do
    if [[ -L "$part" ]]; then refuse "'$part' is a link, and no report is written through it"; fi
    part="$(dirname -- "$part")"
  done
}

report() {
  if [[ -z "$2" ]]; then return; fi
  refuse_links "$2"
  mkdir -p -- "$(dirname -- "$2")"
  options+=(--format "$1" "--output=$2")
}
report sarif "${RNCP_SARIF:-}"
report junit "${RNCP_JUNIT:-}"

summary=""
case "${RNCP_SUMMARY:-true}" in
  true)
    summary="$(mktemp "${RUNNER_TEMP:-/tmp}/rncp-summary.XXXXXX")"
    report markdown "$summary"
    ;;
  false) ;;
  *) refuse "the input 'summary' is neither true nor false" ;;
esac

status=0
node "$GITHUB_ACTION_PATH/bin/rncp.js" validate "${options[@]}" -- "${paths[@]}" </dev/null || status=$?

# Added, not written: what the job has said so far stays. Empty when rncp could not run.
if [[ -n "$summary" ]]; then
  cat -- "$summary" >>"$GITHUB_STEP_SUMMARY"
  rm -f -- "$summary"
fi
exit "$status"
