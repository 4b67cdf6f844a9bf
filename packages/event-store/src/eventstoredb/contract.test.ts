/** @module-tag slow */
import { describeNodes } from '../testing/contract-of-nodes.ts'

describeNodes(1)
