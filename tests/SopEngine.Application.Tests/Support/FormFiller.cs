using System.Globalization;
using SopEngine.Application.Calls;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Tests.Support;

/// <summary>Answers forms as somebody careful would: every question that is asked, within its bounds. The same random gives the same answers.</summary>
internal sealed class FormFiller(TestHouse house, Random random)
{
    private static readonly byte[] _png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];
    private static readonly byte[] _pdf = "%PDF-1.7 contoh"u8.ToArray();

    public async Task<Dictionary<string, Answer>> FillAsync(Caller caller, IEnumerable<FieldView> fields, bool optional = true)
    {
        var answers = new Dictionary<string, Answer>();
        foreach (var field in fields.Where(field => field.Required || optional))
        {
            if (field.When is { } when && answers.GetValueOrDefault(when.Field)?.Values.Any(when.Is.Contains) != !when.Not)
            {
                continue;
            }

            answers[field.Name] = await AnswerAsync(caller, field);
        }

        return answers;
    }

    private async Task<Answer> AnswerAsync(Caller caller, FieldView field) => field.Type switch
    {
        FieldType.Number => new Answer(AnswerKind.Number, [(field.Min ?? 1).ToString(CultureInfo.InvariantCulture)]),
        FieldType.Date => Answer.Text("2026-11-23"),
        FieldType.YesNo or FieldType.Signature => Answer.YesNo(true),
        FieldType.Phone => Answer.Text("0812 3456 7890"),
        FieldType.Email => Answer.Text("warga@contoh.go.id"),
        FieldType.Nip => Answer.Text("198001012005011001"),
        FieldType.Many => Answer.List(field.Options!.Take(Math.Max(1, field.Min ?? 1)).Select(option => option.Value)),
        FieldType.Checklist => Answer.List(field.Options!.Select(option => option.Value)),
        FieldType.Files => Answer.List([await UploadAsync(caller, field)]),
        _ when field.Options is { Count: > 0 } options => Answer.Text(options[random.Next(options.Count)].Value),
        FieldType.LongText => Answer.Text($"Uraian {field.Label}\nbaris kedua nomor {random.Next(1000)}"),
        _ => Answer.Text($"{field.Label} {random.Next(1000)}"),
    };

    private async Task<string> UploadAsync(Caller caller, FieldView field)
    {
        var image = field.Accept is null || field.Accept.Contains("image/*");
        using var content = new MemoryStream(image ? _png : _pdf);
        var uploaded = await house.Get<UploadFile>().HandleAsync(caller, image ? "foto.png" : "dokumen.pdf", content, CancellationToken.None);
        return uploaded.Value().Id;
    }
}
