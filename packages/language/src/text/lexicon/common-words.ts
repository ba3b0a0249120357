import { wordSet } from './word-set.js';

/** Words that make prose English: its small words, and the everyday words of families and of those who work with them. */
export const commonWords = wordSet(
  `the and of to in is it that was for on are with as his they be at this have from or had by not but what all were we when
  your can said there use an each which she do how their if will up other about out many then them these so some her would
  make like him into time has look two more write go see no way could people my than first been who its now find long down
  day did get come made may part over new take only little work know place year me back give most very after thing our just
  name good think say great where help through much before line right too mean old any same tell boy girl follow came want
  show also around form three small set put end does another well large must big even such because turn here why ask went
  need try again off play away never last let might next keep children begin got both often until always while both few
  those every am you he i a i'm don't didn't won't can't isn't doesn't it's he's she's that's they're i'll i've id cant dont per via etc also
  should being during without within under once since still whether against between yes feel feels felt own able ok okay us`,
  `mum dad mam mummy daddy nan nana gran granny grandad grandma aunt auntie uncle brother sister son daughter baby parent
  parents carer carers family families child kids home house school nursery teacher class nurse doctor gp dentist midwife
  worker support plan review meeting week weeks month months term morning evening night today tomorrow monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november
  december ring rings phone call calls book appointment refer referral attend attends attendance visit visits read reads
  reading bed bedtime sleep sleeps eat eats food meal meals breakfast lunch tea money rent bills benefit benefits housing
  landlord council police health visitor social mental speech language therapy senco camhs hub lead professional agency
  agencies action actions start starts stop agree agreed discuss share weekly daily monthly ongoing asap needs wants likes
  loves hates says happy sad angry scared worried safe nothing none happened seen too young old speak speaks talk talks
  walk walks cry cries hides smiles toys toy friend friends crisps sweets contact contacts complete completes send sends
  application register meet meets maths english course group session sessions diary report letter email text bus car hot
  clothes clean bath teeth hair milk bottle cot pram park club football weigh check checks scan clinic tbc na n/a number`,
);
