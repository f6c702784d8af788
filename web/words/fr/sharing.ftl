# Ce qui est dit des codes en circulation.

invitation-unknown = Ce code n’est plus ouvert : il a servi, a été arrêté, ou son temps est passé. Regardez la liste des partenaires.
pairing-unknown = Ce jumelage n’attend plus : il a abouti, ou a été abandonné. Regardez la liste des partenaires.
