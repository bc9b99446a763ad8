using System.Security.Cryptography;
using System.Text;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Times;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence;
using SopEngine.Persistence.Files;

namespace SopEngine.Application.Documents;

/// <summary>
/// Writes the documents of a decision as files of the ticket, in the transaction of the decision: what an automatic row prints as its output is really there. The text is
/// plain: what the ticket is, where it stands, what was answered.
/// </summary>
public sealed class DocumentWriter(IdSource ids)
{
    public void Write(SopDbContext db, TicketContext context, Decision decision, IReadOnlyDictionary<string, Answer> answers)
    {
        foreach (var document in decision.Effects.OfType<Effect.Document>())
        {
            var number = decision.State.Header?.Number ?? throw new ArgumentException("The decision is about no ticket.", nameof(decision));
            var content = Encoding.UTF8.GetBytes(Text(context, number, document, answers));
            var row = new FileRow
            {
                Tenant = db.Tenant,
                Id = ids.Next(),
                Name = FileNames.Clean($"{document.Template}-{number}.txt"),
                ContentType = FileTypes.PlainText,
                Length = content.Length,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
                UploadedBy = Actor.System.UserName,
                UploadedAt = context.Now,
                Ticket = number,
                ClaimedAt = context.Now,
            };
            db.Files.Add(row);
            db.FileContents.Add(new FileContentRow { Tenant = db.Tenant, Id = row.Id, Content = content });
        }
    }

    private static string Text(TicketContext context, string number, Effect.Document document, IReadOnlyDictionary<string, Answer> answers)
    {
        var text = new StringBuilder();
        if (context.Tenant.IsTraining)
        {
            text.AppendLine("LATIHAN: bukan dokumen dinas").AppendLine();
        }

        text.AppendLine(context.Sop.Document.Title)
            .AppendLine(context.Tenant.Name)
            .AppendLine()
            .AppendLine("Nomor tiket : " + number)
            .AppendLine("Langkah     : " + (context.Sop.FindStep(document.Step)?.Activity ?? document.Step))
            .AppendLine("Dibuat      : " + context.Tenant.InWords(context.Now))
            .AppendLine();
        foreach (var answer in AnswerViews.Of(context, answers, new Dictionary<string, string>()))
        {
            text.Append(answer.Label).Append(": ").AppendLine(answer.Display);
        }

        return text.ToString();
    }
}
