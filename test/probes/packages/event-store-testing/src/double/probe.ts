import '@grpc/grpc-js'
import '../contract/index.ts'

import '@vietas/domain' // refused

console.log('listening') // refused
