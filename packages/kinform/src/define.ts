import { defineElements } from '@kinform/elements';
import { defineFields } from '@kinform/fields/controls';

defineElements();
defineFields();
