import type { ReadDb } from '../../../db/database';
import type { Answer, ThreadNames } from './report-content.contract';
