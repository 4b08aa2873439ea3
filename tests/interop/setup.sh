#!/usr/bin/env bash
# Makes the Python that tests/tests/broker_python.rs talks with: a virtual environment in the target
# directory, with the official OpenTelemetry packages. Prints the path of its interpreter.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
environment="${CARGO_TARGET_DIR:-$here/../../target}/interop"
if ! cmp --silent "$here/requirements.txt" "$environment/requirements.txt"; then
    python3 -m venv --clear "$environment" >&2
    "$environment/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt" >&2
    # Last, so that what was interrupted is made anew.
    cp "$here/requirements.txt" "$environment/requirements.txt"
fi
(cd "$environment/bin" && printf '%s/python\n' "$PWD")
