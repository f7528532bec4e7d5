import type { CardField } from './mapping.ts'

/** How shops head the columns that a card has a field of its own for; normalised, Chinese and English. */
export const headingsOfFields: Readonly<Record<CardField, readonly string[]>> = {
  name: words(
    '姓名 客户姓名 顾客姓名 客户名称 顾客名称 客户名 客户 顾客 联系人 联系人姓名 车主 车主姓名 称呼 名字 name fullname customername customer clientname client',
  ),
  phone: words(
    '手机号码 手机号 手机 电话 电话号码 联系电话 联系方式 客户电话 顾客电话 移动电话 号码 联系手机 手机电话 本机号码 phone phoneno phonenumber mobile mobileno mobilenumber mobilephone cellphone cell tel telephone contactnumber',
  ),
  'phone-2': words(
    '电话2 手机2 手机号2 手机号码2 联系电话2 备用电话 备用手机 备用号码 其他电话 其它电话 第二电话 固定电话 固话 座机 家庭电话 办公电话 单位电话 宅电 phone2 mobile2 tel2 otherphone homephone workphone landline',
  ),
  'phone-3': words('电话3 手机3 手机号3 手机号码3 联系电话3 phone3 mobile3 tel3'),
  'customer-number': words(
    '客户编号 顾客编号 客户号 客户代码 客户id 会员号 会员编号 会员卡号 档案号 custnum custno custid customernumber customerno customerid clientid memberno memberid',
  ),
  grade: words(
    '意向级别 意向等级 意向度 意向 级别 等级 客户级别 客户等级 客户意向 客户意向级别 意向客户级别 grade level intent intentgrade',
  ),
  source: words(
    '来源 信息来源 资料来源 客户来源 线索来源 来源渠道 渠道 渠道来源 媒体来源 source leadsource channel',
  ),
  'created-on': words(
    '登记日期 登记时间 建卡日期 建卡时间 建档日期 建档时间 创建日期 创建时间 录入日期 录入时间 来店日期 来访日期 进店日期 日期 时间 date created createdat createdon createddate registered registeredon registrationdate entrydate',
  ),
}

/** How shops head what the card keeps as a fact, by the key of the shipped templates. */
export const headingsOfFacts: Readonly<Record<string, readonly string[]>> = {
  gender: words('性别 gender sex'),
  age: words('年龄 age'),
  occupation: words('职业 工作 occupation job profession'),
  residence: words(
    '地址 住址 居住地 家庭住址 家庭地址 联系地址 详细地址 居住地址 address residence homeaddress',
  ),
  model: words(
    '意向车型 意向车型及颜色 拟购车型 车型 意向车系 关注车型 意向产品 意向项目 意向户型 model car carmodel interestedin',
  ),
  remark: words('备注 备注信息 备注说明 说明 描述 其他说明 note notes remark remarks comment comments memo'),
  company: words('公司 公司名称 单位 单位名称 工作单位 company companyname employer'),
  birthday: words('生日 出生日期 出生年月 birthday birthdate dateofbirth dob'),
  plate: words('车牌 车牌号 车牌号码 plate platenumber licenseplate'),
  education: words('学历 文化程度 education'),
  marriage: words('婚姻 婚姻状况 婚否 marital maritalstatus marriage'),
  hobbies: words('爱好 兴趣 兴趣爱好 hobbies hobby interests'),
  background: words('基本情况 客户情况 客户基本情况 background'),
  rivals: words('对比车型 竞品 竞品车型 rivals competitors'),
  currentCar: words('现有车辆 现有车型 在用车型 currentcar'),
}

/** Columns that only number the rows, or hold what the program numbers itself. */
export const headingsOfNothing: readonly string[] = words('序号 编号 行号 no # id index 原因 reason')

/** A heading as the lists above have it: narrow signs, no spaces, marks or remarks in brackets. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([{【〔].*?[)\]}】〕]/g, '')
    .replace(/[\s*:_.\-—、,;'"“”]/g, '')
}

function words(list: string): readonly string[] {
  return list.split(' ')
}
