using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Sops;
using SopEngine.Application.Tests.Support;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tests.Sops;

/// <summary>A file that was found sound is not checked at the next start; whatever it depends on having changed, it is.</summary>
public sealed class ImportDefinitionsTests : RegionTests
{
    private const string Rows = """
        - { id: kerja, no: "2", activity: Mengerjakan, lane: petugas, phase: work, outcomes: [{ id: selesai, label: Selesai, close: solved, milestones: [resolved, closed] }] }
        """;

    private const string Endless = """
        - { id: kerja, no: "2", activity: Mengerjakan, lane: petugas, phase: work, outcomes: [{ id: lagi, label: Lagi, goto: kerja }] }
        """;

    private protected override void Write(TestRegion region) => region.WriteSop("layanan.yaml", TestRegion.Sop("layanan", Rows));

    [Fact]
    public async Task What_was_found_sound_is_served_again_without_being_written()
    {
        var first = await MarkAsync();
        first.CheckedAs.Should().HaveLength(64);

        await Region.House.RestartAsync();

        (await MarkAsync()).Should().Be(first);
        Served().Should().Equal(1);
        Refused().Should().BeEmpty();
    }

    [Fact]
    public async Task The_same_text_in_other_words_is_checked_again_and_kept()
    {
        var first = await MarkAsync();
        Region.WriteSop("layanan.yaml", "# dibaca lagi\n" + TestRegion.Sop("layanan", Rows));

        await Region.House.RestartAsync();

        var second = await MarkAsync();
        second.CheckedAs.Should().HaveLength(64).And.NotBe(first.CheckedAs);
        second.Sha256.Should().Be(first.Sha256);
        Refused().Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_that_another_program_checked_is_checked_again()
    {
        await using (var db = Region.House.Rows(TestRegion.Id))
        {
            (await db.SopRevisions.SingleAsync()).CheckedAs = new string('0', 64);
            await db.SaveChangesAsync();
        }

        await Region.House.RestartAsync();

        (await MarkAsync()).CheckedAs.Should().NotBe(new string('0', 64));
    }

    [Fact]
    public async Task A_file_that_became_unsound_is_refused_at_every_start_and_what_was_published_is_served()
    {
        Region.WriteSop("layanan.yaml", TestRegion.Sop("layanan", Endless, revision: 2));
        for (var start = 0; start < 2; start++)
        {
            await Region.House.RestartAsync();
            Refused().Should().ContainSingle().Which.File.Should().Be("layanan.yaml");
            Served().Should().Equal(1);
        }
    }

    [Fact]
    public async Task A_revision_whose_text_was_changed_is_refused_at_every_start()
    {
        Region.WriteSop("layanan.yaml", TestRegion.Sop("layanan", Rows).Replace("Mengerjakan", "Membenahi", StringComparison.Ordinal));
        for (var start = 0; start < 2; start++)
        {
            await Region.House.RestartAsync();
            Refused().Should().ContainSingle().Which.Problems.Should().ContainSingle(problem => problem.Contains("Naikkan nomor revisi", StringComparison.Ordinal));
        }
    }

    private async Task<(string? CheckedAs, string Sha256, int Version)> MarkAsync()
    {
        await using var db = Region.House.Rows(TestRegion.Id);
        var row = await db.SopRevisions.AsNoTracking().SingleAsync();
        return (row.CheckedAs, row.Sha256, row.Version);
    }

    private IEnumerable<int> Served() => Region.House.Get<SopRegistry>().InForce(new TenantId(TestRegion.Id)).Select(sop => sop.Printed.Revision);

    private IReadOnlyList<RefusedDefinition> Refused() => Region.House.Get<SopRegistry>().Refused(new TenantId(TestRegion.Id));
}
