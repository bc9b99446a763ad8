using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets.Acts;

/// <summary>Runs an act on a ticket once the texts that came with it have been looked at.</summary>
public sealed class TicketActRunner(TicketCommandRunner runner)
{
    internal async Task<Result<CommandAnswer>> RunAsync(
        Caller caller, string number, (TicketAct Act, FieldError?[] Errors) asked, Operation? operation, CancellationToken stop)
    {
        var errors = asked.Errors.OfType<FieldError>().ToList();
        return errors.Count > 0 ? new TicketProblems.FormInvalid(errors) : await runner.RunAsync(caller, number, asked.Act, operation, stop);
    }

    /// <summary>The bound of a ground; whether there must be one is decided with the command.</summary>
    internal static FieldError? Ground(string? ground) => TextBound.Refuse("ground", ground, TextBound.Long);

    internal static FieldError? Required(string field, string? text, string message) =>
        string.IsNullOrWhiteSpace(text) ? new FieldError(field, "required", message) : TextBound.Refuse(field, text, TextBound.Short);
}
