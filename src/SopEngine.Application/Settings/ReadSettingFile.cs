using SopEngine.Application.Calls;
using SopEngine.Application.Files;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Settings;

/// <summary>Reads a file that was exported here, or written by hand, into the boxes of a subject. Saves nothing.</summary>
public sealed class ReadSettingFile(SettingTrials trials)
{
    public const int MostBytes = FileText.MostBytes;

    private const int MostShown = 20;

    public async Task<Result<SettingSheet>> HandleAsync(Caller caller, SettingSubject subject, byte[] bytes, CancellationToken stop)
    {
        if (SettingRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        var problems = new ProblemList(subject.File);
        if (bytes.Length == 0)
        {
            return new SettingProblems.SettingInvalid([new FieldError("berkas", "required", "Pilih berkas YAML yang tidak kosong.")]);
        }

        if (FileText.Decode(bytes, problems) is not { } text)
        {
            return new SettingProblems.SettingInvalid([.. problems.ToFileProblems().Select(problem => new FieldError("berkas", problem.Code, $"{problem.Harm} {problem.Fix}"))]);
        }

        var reading = subject.Read(await trials.ScopeAsync(caller.Tenant, stop), text);
        return reading.Tenant is { } read && reading.Errors.Count == 0
            ? subject.Sheet(read)
            : new SettingProblems.SettingInvalid([.. reading.Errors.Take(MostShown).Select(error => error with { Field = "berkas" })]);
    }
}
