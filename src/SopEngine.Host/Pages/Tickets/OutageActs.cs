using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Acts;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>Carries out what officers do with outages and their parts. Null for what is none of it.</summary>
public sealed class OutageActs(DeclareOutageHandler declare, JoinOutageHandler join, LeaveOutageHandler leave)
{
    public async Task<Result<CommandAnswer>?> RunAsync(Caller caller, string number, PostedForm posted, CancellationToken stop)
    {
        var (ground, operation) = (posted.Text("ground"), posted.Operation);
        return posted.Text("aksi") switch
        {
            "gangguan" => await declare.HandleAsync(caller, number, new DeclareOutageRequest(ground), operation, stop),
            "bagian-gangguan" => await join.HandleAsync(caller, number, new JoinOutageRequest(TypedNumber.Of(caller.Tenant, posted.Text("of"))), operation, stop),
            "lepas-gangguan" => await leave.HandleAsync(caller, number, new LeaveOutageRequest(ground), operation, stop),
            "tambah-bagian" => AtPart(await join.HandleAsync(caller, TypedNumber.Of(caller.Tenant, posted.Text("part")), new JoinOutageRequest(number), operation, stop)),
            _ => (Result<CommandAnswer>?)null,
        };
    }

    // the part's number is what was typed, so that what is wrong with it is said there
    private static Result<CommandAnswer> AtPart(Result<CommandAnswer> answer) => answer.Problem switch
    {
        null => answer,
        TicketQueryProblems.TicketNotFound or TicketProblems.FormInvalid or TicketProblems.OutageUnfit or TicketProblems.TicketClosed =>
            new TicketProblems.FormInvalid([new FieldError("part", "unfit", answer.Problem is { Errors: [var why, ..] } ? why.Message : answer.Problem.Detail)]),
        var other => other,
    };
}
