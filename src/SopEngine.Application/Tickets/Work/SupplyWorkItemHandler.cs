using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Work;

/// <summary>Brings the Kelengkapan that a row waits for. Answers with the work item.</summary>
public sealed class SupplyWorkItemHandler(WorkItemRunner runner)
{
    public async Task<Result<CommandAnswer>> HandleAsync(Caller caller, string workItem, SupplyRequest request, Operation? operation, CancellationToken stop)
    {
        var errors = new List<FieldError>();
        var answers = request.Answers ?? AnswerReader.Read(request.Form, errors);
        return errors.Count > 0
            ? new TicketProblems.FormInvalid(errors)
            : await runner.RunAsync(caller, workItem, item => new TicketCommand.Supply(item, answers), operation, stop);
    }
}
