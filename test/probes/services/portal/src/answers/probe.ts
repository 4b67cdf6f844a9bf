import 'topojson-client'
fetch('/capacity/v1/capacity')

import '@vietas/domain' // refused
import '@vietas/capacity-questions' // refused
