using SopEngine.Application.Checks;
using SopEngine.Application.Tests.Files;
using SopEngine.Application.Tests.Sops.Yaml;
using SopEngine.Application.Tests.Tenants;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Tests.Checks;

public sealed class CheckFilesTests : IDisposable
{
    private const string Region = """
        language: sopengine/1
        tenant: contoh
        name: Contoh
        units: [{ id: dinas, name: Dinas, kind: opd }]
        roles: [{ id: staff-it, label: Staff IT }]
        people: [{ userName: sri, name: Sri, holds: [{ role: staff-it }] }]
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_shipped_definitions_and_regions_are_sound_together()
    {
        var report = CheckFiles.Run([RepositoryFiles.Definitions, RepositoryFiles.Tenants]);

        report.Problems.Where(problem => problem.Severity != FindingSeverity.Note).Should().BeEmpty();
        report.Definitions.Should().BeGreaterThanOrEqualTo(5);
        report.Tenants.Should().BeGreaterThanOrEqualTo(6);
        report.HasErrors.Should().BeFalse();
    }

    [Fact]
    public void A_sound_definition_and_its_region_have_no_problems_however_they_are_named()
    {
        var definition = _folder.Write("sop/contoh/helpdesk.yaml", Sound());
        var tenant = _folder.Write("daerah/contoh/tenant.yaml", Region);

        foreach (var paths in new string[][]
        {
            [At("sop"), At("daerah")], [At("daerah"), At("sop")], [At("sop/contoh"), At("daerah/contoh")], [definition, tenant], [At("")], [definition], [tenant],
            [At("sop") + "/", At("daerah/contoh/")],
        })
        {
            CheckFiles.Run(paths).Problems.Should().BeEmpty("{0} are sound", string.Join(" ", paths));
        }

        CheckFiles.Run([definition, At("sop")]).Definitions.Should().Be(1, "a file named twice is looked at once");
    }

    [Fact]
    public void Findings_of_the_flow_stand_in_the_file_with_row_and_cell()
    {
        var path = _folder.Write("contoh/helpdesk.yaml", Sound().Replace("goto: tentukan", "goto: tentuken", StringComparison.Ordinal));

        var problem = CheckFiles.Run([path]).Problems.First(problem => problem.Code == "unknown-row");

        problem.File.Should().Be(path);
        problem.Line.Should().Be(23);
        problem.Row.Should().Be("1");
        problem.Severity.Should().Be(FindingSeverity.Error);
    }

    [Fact]
    public void Problems_of_form_and_of_meaning_come_at_once_and_none_twice()
    {
        var path = _folder.Write("contoh/helpdesk.yaml", Sound()
            .Replace("phase: triage", "phase: triase", StringComparison.Ordinal)
            .Replace("time: 10 menit", "time: segera", StringComparison.Ordinal)
            .Replace("    lane: pelapor\n", "    lane: [pelapor]\n", StringComparison.Ordinal));

        var spots = CheckFiles.Run([path]).Problems.Select(problem => $"{problem.Line} {problem.Code}").ToList();

        spots.Should().Contain(["19 wrong-kind", "21 time-unreadable", "28 unknown-choice"]);
        spots.Should().NotContain(spot => spot.StartsWith("19 ", StringComparison.Ordinal) && spot != "19 wrong-kind", "a lane that could not be read is not judged");
    }

    [Fact]
    public void Roles_and_units_are_looked_up_in_the_region_when_it_is_given()
    {
        var definition = _folder.Write("sop/contoh/helpdesk.yaml", Sound().Replace("role: staff-it", "role: teknisi", StringComparison.Ordinal));
        _folder.Write("daerah/contoh/tenant.yaml", Region);

        CheckFiles.Run([definition]).Problems.Should().BeEmpty();
        CheckFiles.Run([definition, At("daerah")]).Problems.Select(problem => problem.Code).Should().Contain("unknown-role");
    }

    [Fact]
    public void A_called_SOP_is_looked_for_only_where_all_would_be_found()
    {
        var definition = _folder.Write("sop/contoh/helpdesk.yaml", Sound()
            .Replace("    lane: staff-it\n    phase: triage\n", "    lane: staff-it\n    phase: triage\n    call: lain\n", StringComparison.Ordinal));

        CheckFiles.Run([definition]).Problems.Should().NotContain(problem => problem.Code == "unknown-sop");
        CheckFiles.Run([At("sop")]).Problems.Should().Contain(problem => problem.Code == "unknown-sop");
    }

    [Fact]
    public void SOPs_that_call_one_another_in_a_circle_are_reported()
    {
        var call = "    lane: staff-it\n    phase: triage\n    call: ";
        _folder.Write("sop/contoh/satu.yaml", Sound().Replace("sop: helpdesk", "sop: satu", StringComparison.Ordinal).Replace(call[..^10], call + "dua\n", StringComparison.Ordinal));
        _folder.Write("sop/contoh/dua.yaml", Sound().Replace("sop: helpdesk", "sop: dua", StringComparison.Ordinal).Replace(call[..^10], call + "satu\n", StringComparison.Ordinal));

        CheckFiles.Run([At("sop")]).Problems.Where(problem => problem.Code == "call-circle").Should().NotBeEmpty();
    }

    [Fact]
    public void What_does_not_fit_the_region_stands_in_the_file_to_be_mended()
    {
        _folder.Write("sop/contoh/helpdesk.yaml", Sound());
        var tenant = _folder.Write("daerah/contoh/tenant.yaml", Region.Replace("role: staff-it", "role: lain", StringComparison.Ordinal)
            .Replace("label: Staff IT }", "label: Staff IT }, { id: lain, label: Lain }", StringComparison.Ordinal) + "\nextensions: { helpdesk: [lapor], lain: [x] }");
        var catalogue = _folder.Write("daerah/contoh/catalogue.yaml", "language: sopengine/1\ntopics: [{ id: a, label: A, sop: hilang }]");

        var report = CheckFiles.Run([At("sop"), At("daerah")]);

        report.Problems.Select(problem => $"{Path.GetRelativePath(_folder.Path, problem.File)}:{problem.Line}:{problem.Column} {problem.Code}").Should().Equal(
            $"{Path.GetRelativePath(_folder.Path, catalogue)}:2:34 topic-unknown-sop",
            $"{Path.GetRelativePath(_folder.Path, tenant)}:7:26 extension-unknown-part",
            $"{Path.GetRelativePath(_folder.Path, tenant)}:7:34 extension-unknown-sop",
            "sop/contoh/helpdesk.yaml:9:44 lane-without-officer");
        (report.Errors, report.Warnings).Should().Be((3, 1));
    }

    [Fact]
    public void A_folder_of_definitions_without_a_region_is_reported_when_all_regions_are_known()
    {
        _folder.Write("sop/lain/helpdesk.yaml", Sound());
        _folder.Write("daerah/contoh/tenant.yaml", Region);

        CheckFiles.Run([At("sop"), At("daerah/contoh")]).Problems.Should().BeEmpty();
        CheckFiles.Run([At("sop"), At("daerah")]).Problems.Should().ContainSingle().Which.Code.Should().Be("unknown-tenant");
    }

    [Fact]
    public void The_same_revision_twice_is_reported_and_another_revision_is_not()
    {
        _folder.Write("sop/contoh/a.yaml", Sound());
        _folder.Write("sop/contoh/b.yaml", Sound());
        _folder.Write("sop/contoh/c.yaml", Sound().Replace("revision: 1", "revision: 2", StringComparison.Ordinal));

        var problem = CheckFiles.Run([At("sop")]).Problems.Should().ContainSingle().Subject;

        (problem.Code, Path.GetFileName(problem.File), problem.Line).Should().Be(("duplicate-sop", "b.yaml", 3));
    }

    [Fact]
    public void Files_that_would_silently_not_be_read_are_reported()
    {
        _folder.Write("sop/contoh/helpdesk.yml", Sound());
        _folder.Write("sop/contoh/daerah.yaml", Region);
        _folder.Write("sop/contoh/lain.yaml", "a: 1");
        _folder.Write("sop/contoh/catatan.md", "a: 1");

        CheckFiles.Run([At("sop")]).Problems.Select(problem => $"{Path.GetFileName(problem.File)} {problem.Code}").Should().Equal(
            "daerah.yaml file-ignored", "helpdesk.yml file-ignored", "lain.yaml file-ignored");
    }

    [Fact]
    public void A_path_with_nothing_to_check_is_a_problem_of_its_own()
    {
        CheckFiles.Run([At("hilang"), At("")]).Problems.Select(problem => problem.Code).Should().Equal("file-unreadable", "file-unreadable");
    }

    [Fact]
    public void A_region_with_a_catalogue_alone_says_what_is_missing()
    {
        _folder.Write("daerah/contoh/catalogue.yaml", TenantSamples.Catalogue);

        CheckFiles.Run([At("daerah")]).Problems.Should().ContainSingle().Which.Harm.Should().Contain("tenant.yaml");
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void No_damage_to_a_definition_makes_the_checks_throw(int seed)
    {
        var random = new Random(seed);
        var path = At("helpdesk.yaml");
        var words = Sound().Split([' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var round = 0; round < 60; round++)
        {
            var text = Sound();
            for (var hits = random.Next(1, 4); hits > 0; hits--)
            {
                text = text.Replace(words[random.Next(words.Length)], words[random.Next(words.Length)], StringComparison.Ordinal);
            }

            File.WriteAllText(path, text);
            CheckFiles.Run([path]).Lines.Should().NotBeEmpty();
        }
    }

    private static string Sound() => SopFileSamples.Sound;

    private string At(string name) => name.Length == 0 ? _folder.Path : Path.Combine(_folder.Path, name);
}
