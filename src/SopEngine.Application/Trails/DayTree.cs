using SopEngine.Domain.Tenants;
using SopEngine.Domain.Trails;
using SopEngine.Persistence.Trails;

namespace SopEngine.Application.Trails;

/// <summary>The tree of a day as it is read, entry after entry, and the rows that say which entries are in it.</summary>
internal sealed class DayTree(TenantId tenant, DateOnly day)
{
    private readonly MerkleBuilder _tree = new();
    private readonly List<DayEntriesRow> _parts = [];
    private SealedEntry _first;
    private SealedEntry _last;

    public int Entries { get; private set; }

    public int Tickets { get; private set; }

    public void Add(SealedEntry entry)
    {
        _tree.Add(TrailLeaf.OfEntry(entry.Ticket, entry.Seq, entry.Hash));
        if (Entries == 0 || entry.Ticket != _last.Ticket)
        {
            Tickets++;
        }

        if (Entries > 0 && (entry.Ticket != _last.Ticket || entry.Seq != _last.Seq + 1))
        {
            _parts.Add(Part());
            _first = entry;
        }

        _first = Entries == 0 ? entry : _first;
        _last = entry;
        Entries++;
    }

    /// <summary>Ends the tree with the day's own leaf.</summary>
    public string Root(string salt)
    {
        _tree.Add(TrailLeaf.OfDay(tenant, day, Entries, Tickets, salt));
        return TrailHash.Hex(_tree.Root());
    }

    public IEnumerable<DayEntriesRow> Parts() => Entries == 0 ? [] : [.. _parts, Part()];

    private DayEntriesRow Part() => new() { Tenant = tenant, Ticket = _first.Ticket, FirstSeq = _first.Seq, LastSeq = _last.Seq, Day = day, LastHash = _last.Hash };
}
