using System.Text.Json;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Domain.Tests.Tickets.Moving;

/// <summary>Counts a ticket's facts along the way, the move by the revision it came from, and holds them against all of its history counted at once.</summary>
internal sealed class MovedFacts(RandomWalk walk)
{
    private readonly TicketContext _before = walk.ByAdmin;
    private readonly TicketState _state = walk.State!;
    private readonly int _seq = walk.History.Count;
    private int _moved;
    private TicketState? _after;
    private SopRevision? _target;

    /// <summary>To be told as soon as the ticket has moved.</summary>
    public void Moved(SopRevision target) => (_target, _moved, _after) = (target, walk.History.Count, walk.State);

    /// <summary>What differs; nothing when all agrees.</summary>
    public string Differ()
    {
        var (history, last) = (walk.History, walk.History.Count);
        var facts = Count(_before.Sop, TicketState.Empty, TicketFacts.None, history.Take(_seq), _seq);
        facts = Count(_before.Sop, _state, facts, history.Skip(_seq).Take(_moved - _seq), _moved);
        facts = last > _moved ? Count(_target!, _after!, facts, history.Skip(_moved), last) : facts;
        var atOnce = Count(_target!, TicketState.Empty, TicketFacts.None, history, last);
        var (along, whole) = (Told(facts), Told(atOnce));
        return along == whole ? "" : $"facts counted along the way {along} are not those counted at once {whole}";
    }

    private static string Told(TicketFacts facts) => JsonSerializer.Serialize(facts.Steps.Values) + JsonSerializer.Serialize(facts.Ticket);

    private TicketFacts Count(SopRevision sop, TicketState state, TicketFacts known, IEnumerable<HistoryEntry> entries, int seq)
    {
        var setting = new FactSetting(sop, _before.Tenant, _before.Calendars)
        {
            Revisions = new Dictionary<int, SopRevision> { [_before.Sop.Revision] = _before.Sop, [_target!.Revision] = _target },
        };
        return FactFold.Apply(setting, _before.Tenant.Id, state, known, entries, seq);
    }
}
