#!/bin/bash
# The services' own account, so that none of them holds the administrator's password: it reads every
# event and appends, and can delete, cut off or hide none.
#
#   account.sh <address of a node>
#
# Sets the password anew at every run, so a changed VIETAS_PASSWORD takes effect with the next start.
set -euo pipefail

readonly node=$1
readonly user=vietas

# They stand in a connection string and in JSON.
for name in KURRENTDB_ADMIN_PASSWORD VIETAS_PASSWORD; do
  if [[ ! ${!name:-} =~ ^[A-Za-z0-9_-]{16,}$ ]]; then
    echo "$name has to have at least 16 of A-Z, a-z, 0-9, _ and -." >&2
    exit 1
  fi
done

# Prints the status. The administrator's password goes in by standard input: a command line can be
# read by every process.
post() {
  curl --silent --max-time 10 --cacert "$CA_FILE" --output /dev/null --write-out '%{http_code}' \
    --header "Content-Type: $2" --data "$3" --config - "$node/$1" \
    <<<"user = \"admin:$KURRENTDB_ADMIN_PASSWORD\"" || true
}

# Until a leader is elected and has written its own accounts, a node refuses.
post_until() {
  local expected=$1 status=
  shift
  for _ in {1..60}; do
    status=$(post "$@")
    [[ $status =~ ^($expected)$ ]] && return
    sleep 2
  done
  echo "$node/$1 answered $status instead of $expected." >&2
  exit 1
}

# 409: there is such an account.
post_until '201|409' users/ application/json \
  "{\"LoginName\":\"$user\",\"FullName\":\"Vietas\",\"Groups\":[],\"Password\":\"$VIETAS_PASSWORD\"}"
post_until 200 "users/$user/command/reset-password" application/json \
  "{\"NewPassword\":\"$VIETAS_PASSWORD\"}"

# Rights on every stream that has none of its own. The ids are fixed, so that a repeat writes nothing.
readonly events=application/vnd.eventstore.events+json
post_until 201 streams/%24settings "$events" '[{
  "eventId": "5f0c6e0e-7b0a-4a6b-9d54-0a8f8f0c2a01",
  "eventType": "update-default-acl",
  "data": {
    "$userStreamAcl": {
      "$r": "'$user'", "$w": "'$user'", "$d": "$admins", "$mr": "$admins", "$mw": "$admins"
    },
    "$systemStreamAcl": {
      "$r": "$admins", "$w": "$admins", "$d": "$admins", "$mr": "$admins", "$mw": "$admins"
    }
  }
}]'
# The whole log is a stream of the system's, with rights of its own.
post_until 201 streams/%24all/metadata "$events" '[{
  "eventId": "5f0c6e0e-7b0a-4a6b-9d54-0a8f8f0c2a02",
  "eventType": "$metadata",
  "data": { "$acl": { "$r": ["$admins", "'$user'"] } }
}]'
echo "The account $user can read and append."
