using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Times;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tickets;

/// <summary>Files a ticket. Answers 201 with the ticket and, this once, its tracking key.</summary>
public sealed class FileTicketHandler(TicketFiler filer)
{
    public async Task<Result<CommandAnswer>> HandleAsync(Caller caller, FileTicketRequest request, Operation? operation, CancellationToken stop)
    {
        var errors = Errors(request).ToList();
        var answers = request.Answers ?? AnswerReader.Read(request.Form, errors);
        if (errors.Count > 0)
        {
            return new TicketProblems.FormInvalid(errors);
        }

        var filing = new Filing
        {
            Sop = request.Sop ?? "",
            Answers = answers,
            Topic = Named(request.Topic),
            Channel = Named(request.Channel),
            ReceivedAt = request.ReceivedAt?.ToUtc(),
            Mail = Named(request.Mail),
            Follows = Named(request.Follows),
            OnBehalfOf = request.OnBehalfOf is { } contact ? contact with { Name = contact.Name ?? "" } : null,
        };
        return await filer.RunAsync(caller, filing, operation, stop);
    }

    private static string? Named(string? id) => string.IsNullOrWhiteSpace(id) ? null : id.Trim();

    private static IEnumerable<FieldError> Errors(FileTicketRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Sop))
        {
            yield return new FieldError("sop", "required", "Pilih SOP yang menangani permintaan ini.");
        }

        if (TextBound.Refuse("follows", request.Follows, TextBound.Short) is { } unfit)
        {
            yield return unfit;
        }

        foreach (var error in request.OnBehalfOf is { } contact ? Errors(contact) : [])
        {
            yield return error;
        }
    }

    private static IEnumerable<FieldError> Errors(ContactView contact) => new[]
    {
        TextBound.Refuse("onBehalfOf.name", contact.Name, 200),
        TextBound.Refuse("onBehalfOf.unit", contact.Unit, 200),
        TextBound.Refuse("onBehalfOf.phone", contact.Phone, 40),
        TextBound.Refuse("onBehalfOf.email", contact.Email, 254),
    }.OfType<FieldError>();
}
