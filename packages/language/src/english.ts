import type { Language } from '@kinform/engine';
import { withChecks } from '@kinform/engine/prose';
import { reasons } from './reasons.js';
import { similarity } from './similarity/similarity.js';
import { judgeAction } from './action/judge-action.js';
import { judgeOwner } from './action/judge-owner.js';
import { judgePlain } from './plain/judge-plain.js';
import { judgeReason } from './voice/judge-reason.js';
import { judgeVoice } from './voice/judge-voice.js';

/** British English. */
export const english: Language = withChecks({
  locale: 'en-GB',
  reasons,
  judgeAction,
  judgeVoice,
  judgeReason,
  judgeOwner,
  judgePlain,
  similarity,
});
