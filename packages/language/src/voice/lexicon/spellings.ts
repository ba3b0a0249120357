/** What hurried and young writers make of words that tell who speaks, and the word they mean. */
export const spellings: ReadonlyMap<string, string> = new Map(
  `didnt didn't,doesnt doesn't,dont don't,isnt isn't,wasnt wasn't,hasnt hasn't,havent haven't,couldnt couldn't,wouldnt wouldn't,
  werent weren't,shouldnt shouldn't,cant can't,wont won't,im i'm,ive i've,shes she's,hes he's,theyre they're,thats that's,
  sed said,siad said,sayed said,sais says,tould told,exlained explained,explaned explained,discribed described,whats what's,
  wonts wants,wantd wants,wnats wants,wud would,wuld would,cud could,feals feels,fealt felt,thinx thinks,wishs wishes,
  scard scared,scarred scared,woried worried,worrys worries,worryed worried,frightend frightened,loanly lonely,upsett upset,
  hapy happy,cryed cried,smilled smiled,flinchd flinched,hidd hid,runned ran,drawed drew,
  becuase because,becos because,becoz because,cos because,coz because,bcos because,wiv with,wen when,shuld should,
  mumm mum,nobodys nobody's,wks weeks,wk week,mths months,mth month,yrs years,yr year,wld would,shld should,cld could,
  bro brother,sis sister,becasue because,everythings everything's,nothings nothing's,cuz because,beacuse because,embarased embarrassed,embarrased embarrassed,
  frends friends,freinds friends,pionted pointed,cryd cried,asnwered answered,wispered whispered,shoulted shouted,explaind explained
  askd asked,saidd said,alot lots,whos who's,theres there's,whens when's,wasent wasn't,dosent doesn't,dosnt doesn't,doesent doesn't,
  didint didn't,coudnt couldn't,woudnt wouldn't,nuffin nothing,nuthing nothing,sumtimes sometimes,mite might,wana wanna`
    .split(',')
    .map((pair) => {
      const [wrong = '', right = ''] = pair.trim().split(' ');
      return [wrong, right] as const;
    }),
);
