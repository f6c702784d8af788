"""What the three groups of the demonstration need, lend and promise each other, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping

from node.demo_voice import BOGOTA, KYIV, Voice, at, day


async def needs(raiz: Voice, kropyva: Voice, zaytun: Voice) -> dict[str, str]:
    """Two needs of Zaytun, one of Kropyva and two of Raíz, one of them closed."""
    blankets = await zaytun.add(
        "need",
        title="بطانيات للشتاء",
        quantity="40 blankets",
        by=day(20),
        urgency="high",
        notes="لعائلات وصلت هذا الأسبوع.",
    )
    phones = await kropyva.add(
        "need",
        title="Два телефони для тих, хто веде справи",
        quantity="2 phones",
        by=day(6),
        urgency="now",
        notes="Можна вживані. Без SIM-карток, з зарядним пристроєм.",
    )
    jackets = await zaytun.add("need", title="سبع سترات للأطفال", quantity="7 jackets", by=day(-3))
    generator = await raiz.add(
        "need", title="Dos generadores pequeños", quantity="2 generators", by=day(7), urgency="high"
    )
    leaflet = await raiz.add("need", title="Traducción del folleto", quantity="4 pages", urgency="low")
    await raiz.say(leaflet, "close", reason="Ya lo tradujo una vecina.")
    return {"blankets": blankets, "phones": phones, "jackets": jackets, "generator": generator}


async def things(raiz: Voice, kropyva: Voice, zaytun: Voice) -> dict[str, str]:
    """A van, a room and a printer to lend."""
    van = await raiz.add(
        "resource",
        title="Furgoneta de siete plazas",
        type="transport",
        conditions="Los fines de semana. La gasolina la pone quien la usa.",
    )
    hall = await kropyva.add("resource", title="Тиха кімната на вісім людей", type="place", region="Центр")
    printer = await zaytun.add("resource", title="طابعة، أبيض وأسود", type="tool", holder="نادر")
    return {"van": van, "hall": hall, "printer": printer}


async def promises(raiz: Voice, kropyva: Voice, zaytun: Voice, needs: Mapping[str, str]) -> dict[str, str]:
    """Who promises what; three of them to nobody in particular."""
    return {
        "twenty": await kropyva.add(
            "pledge",
            title="20 ковдр",
            need=needs["blankets"],
            quantity="20 blankets",
            to=day(5),
            conditions="Заберіть у п'ятницю",
        ),
        "fifteen": await raiz.add(
            "pledge", title="15 mantas de lana", need=needs["blankets"], quantity="15 blankets"
        ),
        "phones": await raiz.add(
            "pledge", title="Dos móviles con cargador", need=needs["phones"], quantity="2 phones", to=day(2)
        ),
        "jackets": await kropyva.add(
            "pledge", title="Сім курток", need=needs["jackets"], quantity="7 jackets"
        ),
        "generator": await zaytun.add(
            "pledge", title="مولّد صغير", need=needs["generator"], quantity="1 generators", to=day(6)
        ),
        "law": await kropyva.add("pledge", title="Юридична година, минулий місяць", quantity="6 hours"),
        "driver": await raiz.add("pledge", title="Furgoneta con conductora", quantity="9 hours"),
        "workshops": await zaytun.add("pledge", title="ورشتان في السلامة الرقمية", quantity="7 hours"),
        "offer": await kropyva.add(
            "pledge",
            title="Шість годин юридичної допомоги на місяць",
            quantity="6 hours",
            conditions="Українська, російська, грузинська.",
        ),
    }


async def claims(raiz: Voice, kropyva: Voice, zaytun: Voice, things: Mapping[str, str]) -> None:
    """The van is asked for twice on one day; the printer once."""
    whole = {"from": at(3, "09:00", BOGOTA), "to": at(3, "18:00", BOGOTA)}
    await raiz.say(things["van"], "claim", **whole, note="Recogida de abrigos en tres barrios.")
    some = {"from": at(3, "15:00", KYIV), "to": at(3, "20:00", KYIV)}
    await kropyva.say(things["van"], "claim", **some, note="Везти стільці на читання.")
    await raiz.say(
        things["printer"], "claim", **{"from": day(1), "to": day(2)}, note="Folletos de la vigilia."
    )


async def accepted(raiz: Voice, kropyva: Voice, zaytun: Voice, promises: Mapping[str, str]) -> None:
    """What the others took."""
    await zaytun.say(promises["twenty"], "accept")
    await zaytun.say(promises["jackets"], "accept")
    await kropyva.say(promises["phones"], "accept", note="Чекаємо на пошті.")
    await raiz.say(promises["law"], "accept")
    await kropyva.say(promises["driver"], "accept")
    await raiz.say(promises["workshops"], "accept")


async def handed_over(raiz: Voice, kropyva: Voice, promises: Mapping[str, str]) -> None:
    """What the givers say was handed over; for the phones the other side has not said so yet."""
    await raiz.say(promises["phones"], "deliver", note="Uno llegó el viernes; el segundo sale mañana.")
    await kropyva.say(promises["jackets"], "deliver")
    await kropyva.say(promises["law"], "deliver")
    await raiz.say(promises["driver"], "deliver")


async def confirmed(raiz: Voice, kropyva: Voice, zaytun: Voice, promises: Mapping[str, str]) -> None:
    """What the receivers say that they got."""
    await zaytun.say(promises["jackets"], "confirm", note="وصلت كلّها.")
    await zaytun.say(promises["jackets"], "thank", note="شكرًا. ثلاثة أطفال ينامون بدفء.")
    await raiz.say(promises["law"], "confirm")
    await raiz.say(promises["law"], "thank", note="Gracias por la paciencia con los plazos.")
    await kropyva.say(promises["driver"], "confirm")
    await zaytun.say(promises["workshops"], "deliver")
