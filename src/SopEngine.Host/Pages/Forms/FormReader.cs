using SopEngine.Application.Calls;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Application.Uploads;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;

namespace SopEngine.Host.Pages.Forms;

/// <summary>Reads the answers to questions from a form, keeping the files that came with it first, so that a refusal does not lose them.</summary>
public sealed class FormReader(UploadFile upload)
{
    private const int LongestName = 200;

    /// <summary>Name of the box of a question: page fields have names of their own.</summary>
    public static string BoxName(string field) => $"f.{field}";

    /// <summary>Name of the hidden field with the name of a kept file.</summary>
    public static string FileNameField(string id) => $"berkas.{id}";

    public async Task<FilledForm> ReadAsync(Caller caller, PostedForm posted, IReadOnlyList<FieldView> fields, CancellationToken stop)
    {
        var kept = new Dictionary<string, IReadOnlyList<KeptFile>>(StringComparer.Ordinal);
        var errors = new List<FieldError>();
        Problem? refused = null;
        foreach (var field in fields.Where(field => field.Type == FieldType.Files))
        {
            var files = KeptBefore(posted, field.Name).ToList();
            foreach (var file in posted.Values.Files.GetFiles(BoxName(field.Name)))
            {
                await using var content = file.OpenReadStream();
                if ((await upload.HandleAsync(caller, file.FileName, content, stop)).Succeeded(out var view, out var problem))
                {
                    files.Add(new KeptFile(view.Id, view.Name));
                    continue;
                }

                refused = problem;
                errors.Add(new FieldError(field.Name, problem.Code, $"{file.FileName}: {(problem.Errors is [var why, ..] ? why.Message : problem.Detail)}"));
            }

            kept[field.Name] = files;
        }

        var answers = FormAnswers.Read(fields, name => kept.TryGetValue(name, out var files) ? files.Select(file => file.Id) : posted.Values[BoxName(name)]);
        return new FilledForm(answers, kept, refused, errors);
    }

    /// <summary>The files whose ids stand in a form, by question.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<KeptFile>> KeptIn(PostedForm posted) => posted.Values.Keys
        .Where(name => name.StartsWith("f.", StringComparison.Ordinal) && posted.All(name).Any(id => posted.Text(FileNameField(id)) is not null))
        .ToDictionary(name => name[2..], name => (IReadOnlyList<KeptFile>)[.. KeptBefore(posted, name[2..])], StringComparer.Ordinal);

    private static IEnumerable<KeptFile> KeptBefore(PostedForm posted, string field) => posted.All(BoxName(field))
        .Where(id => Guid.TryParse(id, out _))
        .Select(id => new KeptFile(id, posted.Text(FileNameField(id)) is { Length: <= LongestName } name ? name : "Berkas"));
}
