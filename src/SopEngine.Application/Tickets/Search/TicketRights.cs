using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Approval;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Application.Tickets.Search;

/// <summary>Which SOPs' tickets a caller may read as an officer, for narrowing a search; each ticket found is still compared with the rule itself.</summary>
public sealed class TicketRights(SopRegistry sops, TicketContexts contexts)
{
    internal async Task<IReadOnlyList<string>> OfficerOfAsync(Caller caller, CancellationToken stop)
    {
        var officerOf = new List<string>();
        foreach (var sop in sops.InForce(caller.Tenant.Id))
        {
            if (Permissions.IsOfficer(await contexts.AroundAsync(caller, sop.Running, stop), caller.Actor))
            {
                officerOf.Add(sop.Running.Sop);
            }
        }

        if (sops.FindShipped(caller.Tenant.Id, ApprovalSop.Id) is { } approval && Permissions.IsOfficer(await contexts.AroundAsync(caller, approval.Running, stop), caller.Actor))
        {
            officerOf.Add(ApprovalSop.Id);
        }

        return officerOf;
    }
}
