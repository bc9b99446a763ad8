using SopEngine.Application.Files;
using SopEngine.Application.Sops.Yaml;

namespace SopEngine.Application.Tests.Sops.Yaml;

/// <summary>A small definition that reads without a problem, and ways to break it.</summary>
internal static class SopFileSamples
{
    public const string Sound = """
        language: sopengine/1
        sop: helpdesk
        revision: 1
        document:
          title: SOP Helpdesk
        intake: { form: laporan }
        lanes:
          - { id: pelapor, label: Pelapor, requester: true }
          - { id: staff-it, label: Staff IT, role: staff-it }
        forms:
          - id: laporan
            title: Laporan
            fields:
              - { name: uraian, label: Uraian, type: longText, required: true }
        steps:
          - id: lapor
            no: "1."
            activity: Melapor
            lane: pelapor
            phase: intake
            time: 10 menit
            outcomes:
              - { id: kirim, label: Kirim, goto: tentukan, milestone: submitted }
          - id: tentukan
            no: "2."
            activity: Menentukan
            lane: staff-it
            phase: triage
            outcomes:
              - { id: ya, label: "Ya", close: solved, milestones: [accepted, resolved] }
              - id: tidak
                label: Tidak
                returnTo: lapor
        """;

    public static SopReading Read(string text) => SopYamlReader.Read(text, "sop.yaml");

    /// <summary>The sound definition with one text in place of another, read.</summary>
    public static SopReading ReadWith(string what, string instead)
    {
        Sound.Should().Contain(what);
        return Read(Sound.Replace(what, instead, StringComparison.Ordinal));
    }

    public static IEnumerable<string> Spots(this IEnumerable<FileProblem> problems) =>
        problems.Select(problem => $"{problem.Line}:{problem.Column} {problem.Code}");
}
