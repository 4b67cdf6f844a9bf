#!/bin/bash
# An authority of this cluster's own, and a certificate for each of its nodes: by it a node knows the
# other nodes, and a service knows that it talks to one of them.
#
#   certificates.sh <folder> <node>…
#
#   <folder>/authority/ca.key           signs; nothing but this script needs it
#   <folder>/trust/ca.crt               what everyone may have
#   <folder>/<node>/node.crt, node.key  one node's own
#
# What is there and good for 60 more days stays, so this may run at every start.
set -euo pipefail
umask 077

readonly folder=$1
shift
readonly authority=$folder/authority trust=$folder/trust
# Whom the nodes run as; the image of KurrentDB has this user.
readonly owner=${CERTIFICATE_OWNER:-kurrent}
readonly authority_days=3650 node_days=365 renew_before_seconds=$((60 * 24 * 3600))

authority() {
  openssl req -x509 -newkey rsa:3072 -nodes -days "$authority_days" -subj '/CN=Vietas cluster authority' \
    -addext basicConstraints=critical,CA:TRUE,pathlen:0 \
    -addext keyUsage=critical,keyCertSign,cRLSign \
    -keyout "$authority/ca.key" -out "$trust/ca.crt.new"
  chmod 444 "$trust/ca.crt.new"
  mv "$trust/ca.crt.new" "$trust/ca.crt"
}

# The common name is what makes a certificate one of a node: it has to be the same for all of them. A
# node is both, a server to all and a client to the others.
node() {
  local name=$1
  local own=$folder/$name
  openssl req -new -newkey rsa:3072 -nodes -subj /CN=eventstoredb-node \
    -keyout "$own/node.key.new" -out "$own/node.csr"
  openssl x509 -req -in "$own/node.csr" -CA "$trust/ca.crt" -CAkey "$authority/ca.key" \
    -set_serial "0x$(openssl rand -hex 16)" -days "$node_days" -out "$own/node.crt.new" -extfile <(
      printf '%s\n' basicConstraints=critical,CA:FALSE \
        keyUsage=critical,digitalSignature,keyEncipherment \
        extendedKeyUsage=serverAuth,clientAuth \
        "subjectAltName=DNS:$name,DNS:localhost,IP:127.0.0.1"
    )
  rm "$own/node.csr"
  chmod 444 "$own/node.crt.new"
  chmod 400 "$own/node.key.new"
  chown "$owner" "$own" "$own/node.key.new" "$own/node.crt.new"
  mv "$own/node.key.new" "$own/node.key"
  mv "$own/node.crt.new" "$own/node.crt"
}

is_good() {
  [ -f "$1/node.key" ] && [ -f "$1/node.crt" ] &&
    openssl verify -CAfile "$trust/ca.crt" "$1/node.crt" >/dev/null &&
    openssl x509 -in "$1/node.crt" -noout -checkend "$renew_before_seconds" >/dev/null
}

mkdir -p "$authority" "$trust"
chmod 755 "$trust"
if [ -f "$authority/ca.key" ] && [ -f "$trust/ca.crt" ]; then
  echo 'The authority is there.'
else
  authority
  echo 'The authority is new.'
fi
for name in "$@"; do
  mkdir -p "$folder/$name"
  if is_good "$folder/$name"; then
    echo "The certificate of $name is good."
  else
    node "$name"
    echo "The certificate of $name is new."
  fi
done
