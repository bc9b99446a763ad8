using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Corrects a wrongly recorded time. Answers with the ticket.</summary>
public sealed class CorrectHandler(TicketActRunner runner)
{
    public Task<Result<CommandAnswer>> HandleAsync(Caller caller, string number, CorrectRequest request, Operation? operation, CancellationToken stop)
    {
        var missing = request.At is null ? new FieldError("at", "required", "Tulis waktu yang benar.") : null;
        var act = new TicketAct(new TicketCommand.Correct(request.Field ?? "", request.At?.ToUtc() ?? DateTime.UnixEpoch, request.Ground ?? "", request.Item));
        return runner.RunAsync(caller, number, (act, [missing, TicketActRunner.Ground(request.Ground)]), operation, stop);
    }
}
