-- The articles that come with Headgate: each district makes them its own by a new version.
insert into contacts.article (code, kind, topics) values
    ('leak-check', 'SCRIPT', '{high-use,bill,meter}'),
    ('low-pressure', 'SCRIPT', '{pressure}'),
    ('conservation', 'PROGRAM', '{conservation,high-use}'),
    ('how-a-bill-is-made', 'POLICY', '{bill}'),
    ('shut-off-policy', 'POLICY', '{past-due,payment}'),
    ('disputing-a-bill', 'POLICY', '{bill,past-due}');

insert into contacts.article_version
       (article_id, number, state, title_en, title_es, body_en, body_es, citation, drafted_at, published_at)
select a.id, 1, 'PUBLISHED', v.title_en, v.title_es, v.body_en, v.body_es, v.citation, now(), now()
  from (values
('leak-check',
 'Checking for a leak with the meter',
 'Buscar una fuga con el medidor',
$$The meter can tell within half an hour whether water runs while nobody uses any. Stay on the line for the first steps if the customer likes.

## Before you begin

- The customer needs a pencil, a flashlight and something to lift the lid of the meter box. Spiders and snakes like the box: open it with a tool, not with the hand.
- Ask whether the pool fills by itself, whether a softener regenerates, or whether the irrigation is on a timer: each looks like a leak.

## The test

1. Turn off every tap, the ice maker, the washing machines, the irrigation and the automatic fill of a pool or fountain.
2. Find the meter box near the curb or the property line, open it with a tool, and lift the cap of the meter.
3. Look for the small triangle, star or wheel on the dial. If it turns, water runs now. On a digital meter look for a figure of flow or a faucet sign.
4. If nothing turns, write down all the figures, use no water for 30 minutes, and read again. A higher figure means a slow leak.
5. If water runs: close the shut-off valve of the house, usually where the pipe enters or by the front tap, and look at the meter again.
6. If it stops with the valve closed, the leak is inside the house. If it goes on, it is between the meter and the house, often in the irrigation.
7. Inside: put dye or food coloring into each toilet tank and wait ten minutes without flushing. Color in the bowl means the flapper leaks; it is the most common leak of all and costs little to mend.
8. Outside: walk the irrigation zone by zone and look for wet ground, a sunken spot, very green grass, or a head that runs when it should not.

## What to say then

A running toilet can lose 200 gallons a day and more; a broken sprinkler line several times that. What passed through the meter is billed. Ask whether the district has a leak adjustment: the customer keeps the receipt of the repair.

If the meter turns with its own valve closed, or the box is full of running water, it is ours: send a field order the same day.$$,
$$El medidor puede decir en media hora si corre agua cuando nadie la usa. Quédese en la línea durante los primeros pasos si el cliente lo desea.

## Antes de empezar

- El cliente necesita un lápiz, una linterna y algo para levantar la tapa de la caja del medidor. A las arañas y las víboras les gusta la caja: ábrala con una herramienta, no con la mano.
- Pregunte si la alberca se llena sola, si hay un suavizador que se regenera o si el riego tiene temporizador: cada uno parece una fuga.

## La prueba

1. Cierre todas las llaves, la máquina de hielo, las lavadoras, el riego y el llenado automático de una alberca o fuente.
2. Busque la caja del medidor cerca de la banqueta o del límite de la propiedad, ábrala con una herramienta y levante la tapa del medidor.
3. Busque en la carátula el pequeño triángulo, estrella o rueda. Si gira, corre agua en este momento. En un medidor digital busque una cifra de flujo o el signo de una llave.
4. Si nada gira, anote todas las cifras, no use agua durante 30 minutos y lea de nuevo. Una cifra mayor significa una fuga lenta.
5. Si corre agua: cierre la válvula de la casa, por lo general donde entra el tubo o junto a la llave del frente, y vea el medidor otra vez.
6. Si se detiene con la válvula cerrada, la fuga está dentro de la casa. Si sigue, está entre el medidor y la casa, a menudo en el riego.
7. Adentro: ponga colorante en cada tanque de inodoro y espere diez minutos sin descargar. Color en la taza significa que el sello fuga; es la fuga más común y cuesta poco arreglarla.
8. Afuera: recorra el riego zona por zona y busque tierra mojada, un hundimiento, pasto muy verde o un aspersor que corre cuando no debe.

## Qué decir después

Un inodoro que corre puede perder 200 galones al día y más; una línea de riego rota, varias veces eso. Lo que pasó por el medidor se factura. Pregunte si el distrito tiene un ajuste por fuga: el cliente guarda el recibo de la reparación.

Si el medidor gira con su propia válvula cerrada, o la caja está llena de agua que corre, es nuestro: mande una orden de campo el mismo día.$$,
 ''),
('low-pressure',
 'Low pressure or no water',
 'Poca presión o sin agua',
$$Find out first whether it is one tap, one house or a street: one tap is the customer's, a street is ours and urgent.

1. Ask for the address and whether the neighbors have water. If they do not either, tell dispatch at once and skip the rest.
2. Ask since when, and whether it is all taps, only hot water, or only one. Hot water alone points to the heater; one tap to its aerator.
3. Look at the account: is the service on, is there a shut-off order, was there work in the street today?
4. Ask the customer to open the shut-off valve of the house fully, and the one at the meter if it is theirs to turn. A half closed valve after a repair is common.
5. Ask whether there is a pressure regulator, a bell-shaped fitting where the pipe enters. They wear out after ten to fifteen years and belong to the house.
6. Ask for the color of the water and any noise. Brown water after work in the street clears when a cold outside tap runs for ten minutes.
7. If nothing of this explains it, make a field order for a pressure reading at the meter, and promise a call back with the result.

## What to say then

Our mains give the pressure of the customer's zone at the meter; pipes, regulator and valves behind it are the owner's. If we find low pressure at the meter, we look for the cause. No water at all, or milky or smelling water, always goes to dispatch now.$$,
$$Averigüe primero si es una llave, una casa o una calle: una llave es del cliente; una calle es nuestra y urgente.

1. Pida el domicilio y pregunte si los vecinos tienen agua. Si tampoco tienen, avise de inmediato a despacho y omita lo demás.
2. Pregunte desde cuándo, y si son todas las llaves, solo el agua caliente o solo una. Si es solo la caliente, apunta al calentador; una sola llave, a su aireador.
3. Vea la cuenta: ¿está activo el servicio, hay una orden de corte, hubo trabajos en la calle hoy?
4. Pida al cliente que abra por completo la válvula de la casa, y la del medidor si le toca a él. Es común una válvula medio cerrada después de una reparación.
5. Pregunte si hay un regulador de presión, una pieza en forma de campana donde entra el tubo. Se gastan después de diez a quince años y son de la casa.
6. Pregunte por el color del agua y por ruidos. El agua café después de trabajos en la calle se aclara si una llave fría de afuera corre diez minutos.
7. Si nada de esto lo explica, haga una orden de campo para medir la presión en el medidor y prometa una llamada con el resultado.

## Qué decir después

Nuestras tuberías dan en el medidor la presión de la zona del cliente; tubos, regulador y válvulas detrás de él son del dueño. Si encontramos poca presión en el medidor, buscamos la causa. Si no hay nada de agua, o si sale lechosa o con olor, siempre se avisa a despacho ahora.$$,
 ''),
('conservation',
 'Using less water',
 'Usar menos agua',
$$Most of the water of a house in the desert goes outdoors, so begin there. One thing a customer does is worth more than ten they are told.

## Outdoors

- Water before sunrise or after sunset, never when it is windy, and turn the timer down when the season turns: November needs about a third of July.
- Two short cycles an hour apart soak in; one long cycle runs off.
- Once a month let each zone run for two minutes and look for broken heads and wet pavement.
- Three inches of mulch keep the soil moist. Plants of the region live on rain once they have grown in.
- Cover the pool: an open one loses about an inch a week in summer.

## Indoors

- A toilet made before 1994 uses 3.5 gallons or more a flush, a new one 1.28.
- Dye in the tank shows a leaking flapper; half of all high bills without another cause come from it.
- Full loads in the washing machine, and a shower of five minutes.

## What we offer

Ask whether the district has rebates for turf removal, controllers or toilets before the customer buys: most must be approved first. Offer to look at the hourly use together where the meter reports it.$$,
$$La mayor parte del agua de una casa en el desierto se usa afuera, así que empiece por ahí. Una cosa que el cliente hace vale más que diez que se le dicen.

## Afuera

- Riegue antes de salir el sol o después de ponerse, nunca con viento, y baje el temporizador al cambiar la temporada: noviembre necesita como un tercio de julio.
- Dos ciclos cortos con una hora entre ellos se absorben; uno largo se escurre.
- Una vez al mes deje correr cada zona dos minutos y busque aspersores rotos y pavimento mojado.
- Tres pulgadas de mantillo conservan la humedad. Las plantas de la región viven de la lluvia una vez arraigadas.
- Cubra la alberca: abierta pierde como una pulgada por semana en verano.

## Adentro

- Un inodoro de antes de 1994 usa 3.5 galones o más por descarga; uno nuevo, 1.28.
- El colorante en el tanque muestra un sello que fuga; de ahí viene la mitad de las facturas altas sin otra causa.
- Lavadora con cargas completas, y un baño de cinco minutos.

## Qué ofrecemos

Pregunte si el distrito tiene reembolsos por quitar pasto, por controladores o por inodoros antes de que el cliente compre: la mayoría se aprueba primero. Ofrezca ver juntos el consumo por hora donde el medidor lo reporta.$$,
 ''),
('how-a-bill-is-made',
 'How a bill is calculated',
 'Cómo se calcula una factura',
$$Every line of a bill explains itself on its page: the facts, the rule and the arithmetic. Open the bill beside the customer and read the line aloud.

## The parts of a bill

- The fixed charge pays for pipes, pumps and meters. It depends on the size of the meter, not on the water used.
- The water used is this read less the last one. One unit is one hundred cubic feet, 748 gallons.
- Where the tariff has tiers, the first units cost least and later ones more. Only the units in a tier cost that tier's price, never the whole bill.
- In a water budget the tiers depend on the household and the weather: more people or a medical need can change them by a request.

## What often surprises

- The period is not always a month. More days mean more of everything that is counted by the day.
- An estimated read is marked. The next true read puts it right: water that was already billed is not billed again.
- A payment made after the bill was printed is not on it. Look at what is owed now on the account.

## When the customer still doubts it

Offer to read the meter again, and explain how to dispute the bill. A complaint within five days of receiving the bill gives a right to a review.$$,
$$Cada renglón de una factura se explica en su página: los hechos, la regla y la aritmética. Abra la factura junto con el cliente y lea el renglón en voz alta.

## Las partes de una factura

- El cargo fijo paga tuberías, bombas y medidores. Depende del tamaño del medidor, no del agua usada.
- El agua usada es esta lectura menos la anterior. Una unidad son cien pies cúbicos, 748 galones.
- Donde la tarifa tiene niveles, las primeras unidades cuestan menos y las siguientes más. Solo las unidades de un nivel cuestan el precio de ese nivel, nunca toda la factura.
- En un presupuesto de agua los niveles dependen del hogar y del clima: más personas o una necesidad médica pueden cambiarlos con una solicitud.

## Lo que suele sorprender

- El periodo no siempre es un mes. Más días significan más de todo lo que se cuenta por día.
- Una lectura estimada está marcada. La siguiente lectura real la corrige: el agua ya facturada no se factura otra vez.
- Un pago hecho después de imprimir la factura no aparece en ella. Vea en la cuenta lo que se debe ahora.

## Si el cliente aún lo duda

Ofrezca leer el medidor otra vez y explique cómo disputar la factura. Una queja dentro de cinco días de recibir la factura da derecho a una revisión.$$,
 ''),
('shut-off-policy',
 'Shut-off for non-payment, in short',
 'Corte por falta de pago, en breve',
$$A summary for conversations with residential customers. The district's written policy governs; this is not legal advice.

- Water is not shut off for non-payment before a payment is at least 60 days past due.
- At least seven business days before, we contact the customer by telephone or in writing, and offer the policy, a payment plan, and how to contest the bill.
- While an appeal is pending there is no shut-off. Any adult at the residence may appeal.
- There is no shut-off when three things come together: a primary care provider certifies that it would be a serious threat to the health of somebody who lives there, the customer cannot pay within the normal cycle, and is willing to enter a plan.
- Tenants can become customers without the landlord's debt.
- After a shut-off we say how to get the water back. For a household below 200 percent of the federal poverty line the reconnection fee is limited, and interest on late bills is waived once in 12 months.

## What to offer first

Say what is owed, by when, and then what can be done: pay in parts, a later date, help programs. Ask what the customer can pay and when. Write every promise down as a follow-up.$$,
$$Un resumen para hablar con clientes residenciales. Rige la política escrita del distrito; esto no es asesoría legal.

- No se corta el agua por falta de pago antes de que un pago tenga al menos 60 días de vencido.
- Al menos siete días hábiles antes, nos comunicamos con el cliente por teléfono o por escrito, y ofrecemos la política, un plan de pagos y cómo impugnar la factura.
- Mientras haya una apelación pendiente no hay corte. Puede apelar cualquier adulto que viva ahí.
- No hay corte cuando se juntan tres cosas: un proveedor de atención primaria certifica que sería una amenaza grave para la salud de alguien que vive ahí, el cliente no puede pagar dentro del ciclo normal, y está dispuesto a un plan.
- Los inquilinos pueden hacerse clientes sin la deuda del dueño.
- Después de un corte decimos cómo recuperar el agua. Para un hogar por debajo del 200 por ciento de la línea federal de pobreza el cargo de reconexión es limitado, y una vez cada 12 meses se perdonan los intereses de facturas atrasadas.

## Qué ofrecer primero

Diga cuánto se debe, para cuándo, y luego qué se puede hacer: pagar en partes, una fecha posterior, programas de ayuda. Pregunte cuánto puede pagar el cliente y cuándo. Anote cada promesa como seguimiento.$$,
 'Health and Safety Code 116900 to 116926 (Water Shutoff Protection Act)'),
('disputing-a-bill',
 'Disputing a bill',
 'Disputar una factura',
$$Anybody who thinks a bill is wrong can say so, in any way: by telephone, at the counter, in writing. Open a case from the bill at once, with the customer's own words.

- While the complaint is investigated there is no shut-off for the disputed amount. What is not disputed stays due.
- A complaint within five days of receiving the bill gives a right to a review by a review manager. Ask when the bill arrived, and write it down.
- The review manager considers whether the amount can be paid in parts.
- Whoever disagrees with the result may appeal to the governing body of the district.
- The case has a clock in office hours. When it runs out, the case goes up by itself.

Tell the customer the number of the case, who works on it, and by when they will hear from us. Promise it as a follow-up.$$,
$$Quien crea que una factura está mal puede decirlo de cualquier manera: por teléfono, en el mostrador, por escrito. Abra de inmediato un caso desde la factura, con las palabras del cliente.

- Mientras se investiga la queja no hay corte por el importe en disputa. Lo que no se disputa se sigue debiendo.
- Una queja dentro de cinco días de recibir la factura da derecho a una revisión por un gerente de revisión. Pregunte cuándo llegó la factura y anótelo.
- El gerente de revisión considera si el importe puede pagarse en partes.
- Quien no esté de acuerdo con el resultado puede apelar ante el órgano de gobierno del distrito.
- El caso tiene un plazo en horas de oficina. Si se agota, el caso sube por sí solo.

Diga al cliente el número del caso, quién lo atiende y para cuándo tendrá noticias. Prométalo como seguimiento.$$,
 'Government Code 60372 (districts), Public Utilities Code 10010 (cities); Health and Safety Code 116908(b)')
  ) v (code, title_en, title_es, body_en, body_es, citation)
  join contacts.article a on a.code = v.code;
