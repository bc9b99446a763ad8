using Microsoft.Extensions.Logging;
using SopEngine.Application.Templates;
using SopEngine.Application.Times;
using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Messages;

/// <summary>Fills the texts of messages: the region's words, this ticket's number and row.</summary>
public sealed class MessageTexts(MessageTemplates templates, TemplateHost host, ILogger<MessageTexts> log)
{
    internal MessageText For(TicketContext context, Decision decision, string number, Effect.Message message)
    {
        var (template, foot) = (templates.Find(context.Tenant.Id, message.Template), templates.Foot(context.Tenant.Id));
        var values = Values(context, decision, number, message);
        try
        {
            return new(OnOneLine(host.Fill(template.Subject, values)), Tidy($"{host.Fill(template.Body, values).TrimEnd()}\n\n{host.Fill(foot.Body, values)}"));
        }
        catch (TemplateException failed)
        {
            // the ticket goes on whatever somebody wrote
            log.TemplateFailed(message.Template, context.Tenant.Id.Value, failed);
            return new($"Pemberitahuan: {number}", $"Ada perkembangan pada tiket ini.\nTiket: {number}");
        }
    }

    private static Dictionary<string, object> Values(TicketContext context, Decision decision, string number, Effect.Message message)
    {
        var header = decision.State.Header!;
        var values = new Dictionary<string, object>
        {
            ["daerah"] = new Dictionary<string, object> { ["nama"] = context.Tenant.Name },
            ["sop"] = new Dictionary<string, object> { ["judul"] = context.Sop.Document.Title },
            ["tiket"] = new Dictionary<string, object> { ["nomor"] = number, ["kanal"] = header.Channel, ["dibuka"] = Instant(context, header.OpenedAt) },
        };
        if (message.Step is { } id && context.Sop.FindStep(id) is { } step)
        {
            values["langkah"] = Row(step, DueOf(context, decision, message.Item));
        }

        if (OutgoingWays.Practised(context.Tenant, message) is { Count: > 0 } ways)
        {
            values["latihan"] = new Dictionary<string, object> { ["saluran"] = IndonesianText.List([.. ways.Select(Words.Channel)]) };
        }

        return values;
    }

    private static Dictionary<string, object> Row(Step step, string due) => new()
    {
        ["nomor"] = step.No,
        ["kegiatan"] = step.Activity,
        ["lengkap"] = step.No.Length > 0 ? $"{step.No.TrimEnd('.')}. {step.Activity}" : step.Activity,
        ["tenggat"] = due,
    };

    private static string DueOf(TicketContext context, Decision decision, int? item) =>
        item is { } ordinal && decision.State.Items.GetValueOrDefault(ordinal)?.Clock is { } clock && decision.State.Clocks.GetValueOrDefault(clock)?.DueAt is { } due
            ? Instant(context, due)
            : "";

    private static string Instant(TicketContext context, DateTime at) => context.Tenant.At(at).ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    private static string OnOneLine(string subject) => string.Join(' ', subject.Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));

    // places that stay empty leave no gap of more than one line
    private static string Tidy(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd()).ToList();
        return string.Join('\n', lines.Where((line, at) => line.Length > 0 || at == 0 || lines[at - 1].Length > 0)).Trim();
    }
}
