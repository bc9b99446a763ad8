using SopEngine.Domain.Sops;

namespace SopEngine.Application.Demo;

/// <summary>Which of the answers on offer is given.</summary>
internal static class DemoChoice
{
    private const double Usual = 0.9;
    private const double PastTheRow = 0.25;
    private const double MoreTime = 0.12;

    // what happens once may happen again
    private const double OnceOnly = 0.8;

    // after so many visits to a row somebody makes an end of it
    private const int Patience = 3;

    private static readonly (DemoTrait Trait, DemoTurn Turn)[] _wishes =
    [
        (DemoTrait.Returned, DemoTurn.Back), (DemoTrait.Silent, DemoTurn.Back), (DemoTrait.Rejected, DemoTurn.No), (DemoTrait.Escalated, DemoTurn.Up), (DemoTrait.Reopened, DemoTurn.Again),
    ];

    /// <param name="sop">The revision.</param>
    /// <param name="ticket">What chance has for the ticket.</param>
    /// <param name="offers">The answers on offer, at least one.</param>
    /// <param name="visit">How often the row has been begun.</param>
    public static Outcome Of(SopRevision sop, DemoTicket ticket, IReadOnlyList<Outcome> offers, int visit)
    {
        var known = offers.Select(outcome => (Outcome: outcome, Turn: DemoTurns.Of(sop, outcome))).ToList();
        foreach (var (trait, turn) in _wishes)
        {
            if (ticket.Awaits(trait) && known.Where(one => one.Turn == turn).ToList() is { Count: > 0 } wished)
            {
                if (trait != DemoTrait.Silent && ticket.Chance.Happens(OnceOnly))
                {
                    ticket.Takes(trait);
                }

                return turn == DemoTurn.Up && known.Find(one => one.Turn == DemoTurn.Skip).Outcome is { } past && ticket.Chance.Happens(PastTheRow)
                    ? past
                    : ticket.Chance.Of(wished).Outcome;
            }
        }

        if (known.Find(one => one.Turn == DemoTurn.More).Outcome is { } more && ticket.Chance.Happens(MoreTime))
        {
            return more;
        }

        var plain = known.Where(one => one.Turn == DemoTurn.On).ToList();
        return plain switch
        {
            [var only] => only.Outcome,
            [var usual, .. var others] => ticket.Chance.Happens(Usual) ? usual.Outcome : ticket.Chance.Of(others).Outcome,
            _ => Forced(ticket, known, visit),
        };
    }

    private static Outcome Forced(DemoTicket ticket, List<(Outcome Outcome, DemoTurn Turn)> known, int visit) =>
        visit > Patience && known.Find(one => one.Turn == DemoTurn.No).Outcome is { } end ? end : ticket.Chance.Of(known).Outcome;
}
