using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Work;

/// <summary>Hands work to a person. Answers with the work item.</summary>
public sealed class AssignWorkItemHandler(WorkItemRunner runner)
{
    public async Task<Result<CommandAnswer>> HandleAsync(
        Caller caller, string workItem, AssignRequest request, Operation? operation, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(request.Person))
        {
            return new TicketProblems.FormInvalid([new FieldError("person", "required", "Pilih orang yang mengerjakan langkah ini.")]);
        }

        if (TextBound.Refuse("instruction", request.Instruction, TextBound.Long) is { } error)
        {
            return new TicketProblems.FormInvalid([error]);
        }

        var instruction = string.IsNullOrWhiteSpace(request.Instruction) ? null : request.Instruction.Trim();
        return await runner.RunAsync(caller, workItem, item => new TicketCommand.Assign(item, request.Person.Trim(), instruction), operation, stop);
    }
}
