package import RoundtableRecord
package import RoundtableReports

/// French, as it is written in Canada. A space that does not break stands before a colon and inside guillemets.
package struct French: SharedSentences {
  /// The language.
  package init() {}

  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
  ]

  package func day(_ day: Day) -> Phrase { .ours("\(day.day == 1 ? "1er" : "\(day.day)") \(French.months[day.month - 1]) \(day.year)") }

  package func days(_ from: Day, _ to: Day?) -> Phrase { to.map { $0 == from ? day(from) : "du \(day(from)) au \(day($0))" } ?? day(from) }

  package func list(_ parts: [Phrase]) -> Phrase {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(", ")) et \(last)"
  }

  package func people(_ count: Int) -> Phrase { .ours("\(count) \(count < 2 ? "personne" : "personnes")") }

  package func exact(_ words: Untrusted) -> Phrase { "«\u{A0}\(words)\u{A0}»" }

  package func colon(_ lead: Phrase, _ rest: Phrase) -> Phrase { "\(lead)\u{A0}: \(rest)" }

  package func pool(_ name: PoolName) -> Phrase {
    switch name {
    case .community: "la collectivité"
    case .staff: "le personnel"
    case .both: "la collectivité et le personnel"
    }
  }

  package func party(_ speaker: Speaker) -> Phrase {
    switch speaker {
    case .group(let group): group.name
    case .person(let profile): profile.phrase
    case .member, .body, .pool, .participant, .participants, .unknown: self.speaker(speaker)
    }
  }

  package func speaker(_ speaker: Speaker) -> Phrase {
    switch speaker {
    case .group(let group): "\(group.name) (au nom du groupe)"
    case .pool(let name): pool(name)
    case .participant: "une personne présente"
    case .participants: "une ou plusieurs personnes présentes"
    case .unknown: "une personne non identifiée"
    case .person, .member, .body: speaker.phrase
    }
  }
}

// What was heard, in French.

extension French: HeardSentences {
  package var title: Phrase { "Ce que nous avons entendu, et la suite" }
  package func asOf(_ day: Phrase) -> Phrase { "État de la situation au \(day)." }
  package var protection: Phrase { "Vos propos sont protégés" }
  package func notes(by scribes: Phrase?, marksExact: Bool) -> Phrase {
    let who: Phrase = scribes.map { " par \($0)" } ?? " pendant la rencontre"
    return "Les propos ont été notés\(who)\(marksExact ? ", mot pour mot lorsqu’ils sont entre «\u{A0}guillemets\u{A0}»" : "")."
  }
  package var namesOnly: Phrase { "Nous nommons seulement les personnes qui l’ont demandé." }
  package func smallGroups(_ members: Phrase, as pool: Phrase?) -> Phrase {
    guard let pool else {
      return "Nous nommons seulement les personnes qui l’ont demandé, et nous n’indiquons pas ce qui vient de \(members), car trop peu de gens étaient là."
    }
    return
      "Nous nommons seulement les personnes qui l’ont demandé, et les propos de \(members) sont attribués à «\u{A0}\(pool)\u{A0}», car trop peu de gens étaient là."
  }
  package var youngPeople: Phrase { "jeunes d’autres groupes" }
  package var everything: Phrase { "Cet exemplaire contient tous les noms et tous les propos. Ne le faites pas circuler." }
  package func ask(_ facilitator: Phrase?) -> Phrase {
    "Pour corriger ou retirer vos propos, adressez-vous à \(facilitator ?? "la personne qui a animé la rencontre")."
  }

  package func heading(_ kind: Heard.Outcome.Kind) -> Phrase {
    switch kind {
    case .done: "C’est fait"
    case .late: "En retard"
    case .coming: "À venir"
    case .saidNo: "Nous avons dit non, et voici pourquoi"
    case .open: "En suspens"
    case .withdrawn: "Propos retirés"
    }
  }
  package func action(_ mark: Phrase) -> Phrase { "l’action \(mark)" }
  package func actions(_ marks: Phrase) -> Phrase { "les actions \(marks)" }
  package var noOwner: Phrase { "Personne n’en est encore responsable." }
  package var notAccepted: Phrase { "Les responsables n’ont pas encore dit oui." }
  package var acceptedEarlier: Phrase { "Les responsables ont dit oui à une version précédente du texte, et n’ont pas été consultés sur celle-ci." }
  package func declined(_ why: Untrusted?) -> Phrase { why.map { "Les responsables ont dit non\u{A0}: \($0)." } ?? "Les responsables ont dit non." }
  package var done: Phrase { "C’est fait." }
  package func wasDue(_ day: Phrase, first: Phrase?) -> Phrase {
    first.map { "C’était prévu au plus tard le \($0), puis le \(day)." } ?? "C’était prévu au plus tard le \(day)."
  }
  package func isDue(_ day: Phrase, first: Phrase?) -> Phrase {
    first.map { "C’était prévu au plus tard le \($0). C’est maintenant prévu au plus tard le \(day)." } ?? "Prévu au plus tard le \(day)."
  }
  package var noDate: Phrase { "Aucune date n’est fixée." }
  package func owner(says status: ActionStatus) -> Phrase { "Selon les responsables, \(far(status))" }
  package func board(says status: ActionStatus) -> Phrase { "Selon le comité de surveillance, \(far(status))" }
  package func verdict(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .notAsked: "On n’a pas demandé à la table si elle est d’accord."
    case .noHands: "On a posé la question à la table, mais personne n’a pris position."
    case .notAgreed: "La table n’est pas d’accord."
    case .contested: "La table est partagée."
    case .agreed: "La table est d’accord."
    }
  }
  package func askedEarlier(_ day: Phrase) -> Phrase { "La table s’est prononcée le \(day) sur une version précédente du texte, et pas depuis." }
  package var ownerNotAsked: Phrase { "On n’a pas posé la question aux responsables." }
  package func opposed(_ who: Phrase) -> Phrase { "Contre\u{A0}: \(who)." }
  package func objection(_ who: Phrase, isOpen: Bool) -> Phrase { isOpen ? "Objection de \(who)" : "Objection de \(who), réglée depuis" }
  package var noReason: Phrase { "raison non donnée" }
  package var settled: Phrase { "Ce qui a été décidé" }
  package var objectionTakenBack: Phrase { "Une objection a été retirée." }
  package var onTheSameIssue: Phrase { "Aussi dit sur ce sujet" }

  package func answer(_ kind: AnswerKind, isPromised: Bool) -> Phrase {
    switch kind {
    case .takenUp: isPromised ? "Nous avons dit oui" : "Nous avons dit oui, mais aucune action n’est encore prévue"
    case .partly: isPromised ? "Nous avons dit oui en partie" : "Nous avons dit oui en partie, mais aucune action n’est encore prévue"
    case .notTakenUp: "Nous avons dit non"
    case .needsTalk: "Il faut en parler davantage"
    case .outOfScope: "Ce n’est pas à cette table d’en décider"
    }
  }
  package var noAnswer: Phrase { "Pas encore de réponse" }
  package func dropped(_ title: Phrase) -> Phrase { "Nous avions prévu \(emphasis: title), puis nous y avons renoncé" }
  package func became(_ title: Phrase, partOf actions: Phrase) -> Phrase { "\(emphasis: title) se poursuit sous une autre forme\u{A0}: voir \(actions)." }
  package var putAside: Phrase { "Remis à plus tard" }
  package var outcome: Phrase { "Ce qui en est sorti" }

  package var whoMet: Phrase { "Qui était là" }
  package func met(_ people: Phrase, _ groups: Phrase) -> Phrase { "\(people) en tout\u{A0}: \(groups)." }
  package func came(_ count: Int, for group: Phrase) -> Phrase { "\(group) (\(count))" }
  package func absent(_ group: Phrase, _ why: Untrusted?) -> Phrase { "Personne n’est venu pour \(group)\(why.map { " (\($0))" } ?? "")." }
  package var news: Phrase { "Prochaines nouvelles" }
  package func news(after day: Phrase) -> Phrase { "La prochaine action est prévue au plus tard le \(day). Vous aurez des nouvelles après cette date." }
  package var noNews: Phrase { "Aucune date n’est fixée pour d’autres nouvelles." }

  package var everythingSaid: Phrase { "Tout ce qui a été dit" }
  package func statements(_ count: Int) -> Phrase { .ours("Voici \(count < 2 ? "\(count) commentaire" : "\(count) commentaires"), par sujet.") }
  package func takenBack(_ count: Int) -> Phrase {
    .ours(
      count == 1 ? "Un autre commentaire a été retiré et n’est pas imprimé ici." : "\(count) autres commentaires ont été retirés et ne sont pas imprimés ici.")
  }
  package func issues(_ count: Int, answered: Int, takenUp: Int, open: Int) -> Phrase {
    let parts: [(Phrase, Int)] = [
      ("Avec une réponse", answered), ("Repris dans une action, sans réponse écrite", takenUp), ("Sans réponse", open),
    ]
    let described: [Phrase] = parts.filter { $0.1 > 0 }.map { "\($0.0)\u{A0}: \($0.1)." }
    return "Nombre de sujets\u{A0}: \(count). \(described.joined(" "))"
  }
  package var raisedLater: Phrase { "Ce sujet est apparu après l’adoption du plan." }
  package func takenUp(by actions: Phrase) -> Phrase { "Le sujet est repris dans \(actions). Il n’y a pas de réponse écrite." }
  package func kind(_ kind: PerspectiveKind) -> Phrase {
    switch kind {
    case .experience: "expérience vécue"
    case .concern: "préoccupation"
    case .idea: "idée"
    case .question: "question"
    }
  }
  package func interpreted(from language: Untrusted?) -> Phrase {
    language.map { "par interprète (\($0))" } ?? "par interprète"
  }
  package func confirmed(by who: Phrase) -> Phrase { "confirmé par \(who)" }
  package func disputed(by who: Phrase) -> Phrase { "contesté par \(who)" }
  package func confirmedEarlier(_ day: Phrase) -> Phrase { "une version précédente a été confirmée le \(day)" }
  package var withdrawn: Phrase { "retiré" }
  package func saidBack(by who: Phrase) -> Phrase { "Ce qu’a compris \(who)" }
  package var noted: Phrase { "Noté à la fin" }
  package func silent(_ count: Int, _ titles: Phrase) -> Phrase {
    count == 1
      ? "Rien n’est imprimé sur ce sujet\u{A0}: \(titles). Cela ne veut pas dire que rien n’a été dit."
      : "Rien n’est imprimé sur ces \(count) sujets\u{A0}: \(titles). Cela ne veut pas dire que rien n’a été dit."
  }
  package var otherMatters: Phrase { "Sur d’autres sujets" }
  package var settledMatters: Phrase { "Remis à plus tard, et réglé depuis" }
  package var nothingYet: Phrase { "Rien n’est encore imprimé ici." }
  package func source(_ record: Phrase, _ position: Phrase, _ seal: Phrase) -> Phrase {
    "Tiré du registre \(record), jusqu’à l’inscription \(position)\u{A0}: \(seal)."
  }
  package var reproducible: Phrase { "Ce registre peut être refait à partir de son script. Il ne garde donc aucun secret." }

  /// How far something is, in plain words.
  private func far(_ status: ActionStatus) -> Phrase {
    switch status {
    case .noEvidence: "rien ne montre que c’est fait"
    case .notStarted: "rien n’est commencé"
    case .limited: "une partie est faite"
    case .substantial: "presque tout est fait"
    case .complete: "c’est fait"
    }
  }
}
