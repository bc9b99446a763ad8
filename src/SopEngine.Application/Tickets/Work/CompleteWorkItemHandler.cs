using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Work;

/// <summary>Ends a visit with an answer and what it asks. Answers with the work item.</summary>
public sealed class CompleteWorkItemHandler(WorkItemRunner runner)
{
    public async Task<Result<CommandAnswer>> HandleAsync(
        Caller caller, string workItem, CompleteRequest request, Operation? operation, CancellationToken stop)
    {
        var errors = new List<FieldError>();
        if (string.IsNullOrWhiteSpace(request.Outcome))
        {
            errors.Add(new FieldError("outcome", "required", "Pilih jawaban yang mengakhiri langkah ini."));
        }

        if (TextBound.Refuse("note", request.Note, TextBound.Long) is { } tooLong)
        {
            errors.Add(tooLong);
        }

        var answers = request.Answers ?? AnswerReader.Read(request.Form, errors);
        return errors.Count > 0
            ? new TicketProblems.FormInvalid(errors)
            : await runner.RunAsync(
                caller, workItem, item => new TicketCommand.Complete(item, request.Outcome!.Trim(), answers, request.Note), operation, stop);
    }
}
