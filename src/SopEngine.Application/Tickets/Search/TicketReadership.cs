using System.Linq.Expressions;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Search;

/// <summary>Whose list it is: the caller's user name, the SOPs whose tickets he may read as an officer, and by whom he seeks; null for nobody in particular.</summary>
internal sealed record TicketReadership(string Me, IReadOnlyList<string> OfficerOf, SoughtPerson? Person)
{
    public bool IsOfficer => OfficerOf.Count > 0;

    /// <summary>What he may read at most, for an officer.</summary>
    public Expression<Func<TicketRow, bool>> MayRead => row => row.Requester == Me || row.FiledBy == Me || OfficerOf.Contains(row.Sop);
}
