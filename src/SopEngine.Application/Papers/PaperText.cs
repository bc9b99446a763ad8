using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using SopEngine.Application.Templates;
using SopEngine.Application.Tickets.Reading;
using SopEngine.Application.Times;

namespace SopEngine.Application.Papers;

/// <summary>Writes the text of a paper: the region's template filled, or what is known of the row where there is no template or it cannot be filled. The ticket goes on in either case.</summary>
public sealed class PaperText(PaperTemplates templates, TemplateHost host, ILogger<PaperText> log)
{
    internal string Of(PaperOccasion about, string template)
    {
        if (templates.Find(about.Context.Tenant.Id, template) is { } written)
        {
            try
            {
                return host.FillHtml(written.Text, PaperValues.Of(about));
            }
            catch (TemplateException failed)
            {
                log.PaperFailed(template, about.Context.Tenant.Id.Value, failed);
            }
        }

        return Plain(about);
    }

    private static string Plain(PaperOccasion about)
    {
        var (context, text) = (about.Context, new StringBuilder());
        text.Append("<section class=\"kop\">").Append(context.Tenant.IsTraining ? "<p class=\"latihan\">LATIHAN &ndash; BUKAN DOKUMEN DINAS</p>" : "");
        foreach (var line in PaperPeople.Letterhead(context.Tenant))
        {
            text.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>");
        }

        text.Append("</section>\n<h2 class=\"judul\">").Append(WebUtility.HtmlEncode(about.Title)).Append("</h2>\n<table class=\"identitas\">\n");
        Line(text, "Nomor tiket", about.Ticket.Number);
        Line(text, "Langkah", context.Sop.FindStep(about.Step)?.Activity ?? about.Step);
        Line(text, "Dibuat", context.Tenant.InWords(about.At));
        foreach (var answer in AnswerViews.Of(context, context.Answers, about.Files, full: true))
        {
            Line(text, answer.Label, answer.Display);
        }

        return text.Append("</table>").ToString();
    }

    private static void Line(StringBuilder text, string label, string value) =>
        text.Append("<tr><th>").Append(WebUtility.HtmlEncode(label)).Append("</th><td>").Append(WebUtility.HtmlEncode(value)).Append("</td></tr>\n");
}
