import { defineElements, offerLanguage } from '@kinform/elements';
import { defineFields } from '@kinform/fields/controls';

defineElements();
defineFields();
offerLanguage('en-GB', () => import('@kinform/language').then(({ english }) => english));
