using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Api.Bodies;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>Carries out what officers do to a ticket beside the SOP's own way. Null for what is none of it.</summary>
public sealed class OfficerActs(
    LinkHandler link, MergeHandler merge, ReclassifyHandler reclassify, SkipHandler skip, ForceHandler force, CorrectHandler correct, OutageActs outages)
{
    public async Task<Result<CommandAnswer>?> RunAsync(Caller caller, string number, PostedForm posted, CancellationToken stop)
    {
        var (ground, operation) = (posted.Text("ground"), posted.Operation);
        return posted.Text("aksi") switch
        {
            "tautkan" => await link.HandleAsync(caller, number, new LinkRequest(TypedNumber.Of(caller.Tenant, posted.Text("other"))), operation, stop),
            "gabungkan" => await merge.HandleAsync(caller, number, new MergeRequest(TypedNumber.Of(caller.Tenant, posted.Text("into")), ground), operation, stop),
            "golongkan" => await reclassify.HandleAsync(caller, number, new ReclassifyRequest(ground, posted.Text("topic")), operation, stop),
            "lewati" => WorkItemOf.Ticket(number, posted.Text("item")).Succeeded(out var item, out var unknown)
                ? await skip.HandleAsync(caller, number, new SkipRequest(ground, item.Ordinal), operation, stop)
                : unknown,
            "paksa" => await force.HandleAsync(caller, number, new ForceRequest(posted.Text("step"), ground), operation, stop),
            "koreksi" => LocalInstant.Read(caller.Tenant, posted.Text("at")) is { } at
                ? await correct.HandleAsync(caller, number, new CorrectRequest("receivedAt", at, ground), operation, stop)
                : new TicketProblems.FormInvalid([new FieldError("at", "wrong-type", LocalInstant.HowTo)]),
            _ => await outages.RunAsync(caller, number, posted, stop),
        };
    }
}
