import type { Tls } from './node.ts'

/** For tests on this machine, signed by itself. It protects nothing: its key is here for all to read. */
export const localCertificate: Tls = {
  key: Buffer.from(`-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgL5myo9MDxHFZc1Pw
48asO/+L2mAl3Yt8ZWOCCydh+1ehRANCAASnUJCrB/6Prw7Uwsw6Klb0H7uPZLu9
0qcXSnDElH/13HHSl+CJIRQkB9JFegG7souWfFxY84nb0vCEck9NeOJj
-----END PRIVATE KEY-----
`),
  cert: Buffer.from(`-----BEGIN CERTIFICATE-----
MIIBrzCCAVWgAwIBAgIUeEpmNHfHcmvbaTaeuGlMSgBZptYwCgYIKoZIzj0EAwIw
HjEcMBoGA1UEAwwTRXZlbnRTdG9yZURCIGRvdWJsZTAgFw0yNjExMjQxNTU3MzNa
GA8yMTI2MTAzMTE1NTczM1owHjEcMBoGA1UEAwwTRXZlbnRTdG9yZURCIGRvdWJs
ZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABKdQkKsH/o+vDtTCzDoqVvQfu49k
u73SpxdKcMSUf/XccdKX4IkhFCQH0kV6Abuyi5Z8XFjzidvS8IRyT0144mOjbzBt
MB0GA1UdDgQWBBQsAlFp6B9lTboj/kqg7M2rbGg4xTAfBgNVHSMEGDAWgBQsAlFp
6B9lTboj/kqg7M2rbGg4xTAaBgNVHREEEzARhwR/AAABgglsb2NhbGhvc3QwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAhjvLk4ATU85uKKsxKluX
4hYJ7bZwkWLdialNqIRnWnMCIA4Ve++fPutDA2zLWV2jmmMzpaHRcSZSFaaSzCO9
/RbD
-----END CERTIFICATE-----
`),
}
