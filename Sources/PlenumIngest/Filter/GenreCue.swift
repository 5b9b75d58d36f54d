/// The words by which news of parties and authorities are told, without diacritics.
enum GenreCue {
  /// What a cue names.
  enum Group {
    case person, body, event, directive, act
  }

  /// The group of each cue by the number of its word or pair of words.
  static let groups: [UInt64: Group] = {
    var groups: [UInt64: Group] = [:]
    for (group, cues) in all {
      for cue in cues.split(separator: ",") { groups[number(of: cue)] = group }
    }
    return groups
  }()

  private static let all: [(Group, String)] = [
    (
      .person,
      """
      bi thu,chu tich,dong chi,uy vien,dai bieu,giam doc,truong ban,pho ban,chi huy,dang vien,chinh uy,tu lenh,\
      dai ta,thuong ta,trung ta,thieu tuong,trung tuong,bo truong,thu truong,chanh van,chu nhiem,truong doan
      """
    ),
    (
      .body,
      """
      dang uy,tinh uy,thanh uy,quan uy,huyen uy,thi uy,dang bo,chi bo,chi uy,uy ban,ubnd,hdnd,mttq,ubmttq,hoi dong,\
      mat tran,quoc hoi,chinh phu,cong doan,lien doan,chap hanh,thuong vu,thuong truc,tuyen giao,dan van,trung uong,\
      hoi nong,lien hiep,doan thanh,tinh doan,chi doan,cuu chien,chu thap,dang doan,chqs,quan su,quan khu,bien phong
      """
    ),
    (
      .event,
      """
      hoi nghi,dai hoi,ky hop,phien hop,cuoc hop,buoi le,le ky,hoi thao,tap huan,so ket,tong ket,giao ban,\
      tiep xuc,ra mat,bo nhiem,ky niem,gap mat,toa dam,doi thoai,le phat,le trao,le cong,buoi lam,ban giao,\
      phat dong,tang qua,trao tang,tham hoi,dang huong,khanh thanh,khoi cong,bau cu
      """
    ),
    (.directive, "nghi quyet,chi thi,quyet dinh,ke hoach,nghi dinh,thong tu,ket luan,huong dan"),
    (
      .act,
      """
      chu tri,phat bieu,tham du,du hoi,toi du,den du,trien khai,quan triet,to chuc,lam viec,chi dao,thua uy
      """
    ),
  ]

  private static func number(of cue: Substring) -> UInt64 {
    var words = FoldedWords()
    var last: UInt64 = 0
    var number: UInt64 = 0
    for scalar in (cue + " ").unicodeScalars {
      guard let word = words.take(scalar) else { continue }
      number = number == 0 ? word : FoldedWords.pair(last, word)
      last = word
    }
    return number
  }
}
