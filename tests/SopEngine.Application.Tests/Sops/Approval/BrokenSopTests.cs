using SopEngine.Application.Sops.Approval;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Sops.Checks;

namespace SopEngine.Application.Tests.Sops.Approval;

/// <summary>What the checks call an error cannot come into force, however it got into a draft.</summary>
public sealed class BrokenSopTests : RegionTests
{
    private protected override void Write(TestRegion region)
    {
    }

    [Fact]
    public async Task No_broken_sop_is_ever_proposed()
    {
        var admin = await House.AsAsync(TestRegion.Id, "admin");
        var refused = new List<string>();
        foreach (var (file, errors) in Files())
        {
            if (!(await House.Get<StartSopDraft>().HandleAsync(admin, new SopDraftStart(null, null, null, await File.ReadAllBytesAsync(file)), default)).Succeeded(out var draft, out var problem))
            {
                problem.Code.Should().Be("sop-file-refused", file);
                continue;
            }

            var sent = await House.Get<ProposeSop>().HandleAsync(admin, draft.Number, new ProposalRequest("Percobaan", "2026-12-01"), null, default);
            if (sent.Succeeded(out _, out problem))
            {
                draft.Report.Should().NotBeNull("what could not be read of {0} is told beside what could", file);
                continue;
            }

            problem.Code.Should().Be("sop-not-sound", file);
            if (errors.All(code => problem.Errors.Any(error => error.Code == code)))
            {
                refused.Add(file);
            }
        }

        refused.Should().HaveCountGreaterThanOrEqualTo(60, "each of them was refused for what is wrong with it");
    }

    private static IEnumerable<(string File, IReadOnlyList<string> Errors)> Files() =>
        from name in CorpusCase.Names("Broken")
        from file in CorpusCase.Open("Broken", name).Files
        let errors = CorpusCase.Expected(file).Select(line => line.Split('\t')[0]).Where(code => FindingCatalogue.All.GetValueOrDefault(code) == FindingSeverity.Error).ToList()
        where errors.Count > 0
        select (file, (IReadOnlyList<string>)errors);
}
