using SopEngine.Application.Sops;
using SopEngine.Application.Tests.Definitions;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Sops;

/// <summary>What an account already says is not typed again, except by those who mostly file for others.</summary>
public sealed class OwnFactsTests
{
    private const string Sop = "helpdesk-aplikasi-jaringan";

    [Fact]
    public async Task A_requester_finds_what_his_account_says_of_him()
    {
        await using var house = await TestHouse.OpenAsync();

        var fields = await FieldsAsync(house, "pelapor");

        Proposed(fields).Should().BeEquivalentTo(new Dictionary<PersonFact, string>
        {
            [PersonFact.Name] = "Rina Kusumawati",
            [PersonFact.Unit] = "kec-rogojampi",
            [PersonFact.Email] = "pelapor@banyuwangi.example",
        });
        fields.Where(field => field.About is null).Should().OnlyContain(field => field.Value == null);
    }

    [Fact]
    public async Task An_officer_finds_nothing_for_it_would_be_the_wrong_name()
    {
        await using var house = await TestHouse.OpenAsync();

        Proposed(await FieldsAsync(house, "staff-it")).Should().BeEmpty();
    }

    [Fact]
    public async Task Whoever_works_in_a_part_of_a_unit_finds_the_unit_that_can_be_chosen()
    {
        var folder = Directory.CreateTempSubdirectory("sopengine-units-");
        try
        {
            var tenants = TenantCopies.Make(folder, ("banyuwangi", "post: Analis Kinerja, unit: diskominfo", "post: Analis Kinerja, unit: bid-ti"));
            await using var house = await TestHouse.OpenAsync(tenants, Checkout.PathOf("workflow-definitions"));

            Proposed(await FieldsAsync(house, "analis"))[PersonFact.Unit].Should().Be("diskominfo", "the bidang is not offered, its dinas is");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<FieldView>> FieldsAsync(TestHouse house, string userName) =>
        (await house.Get<SopQueries>().GetAsync(await house.AsAsync("banyuwangi", userName), Sop, default)).Value().Intake.Fields;

    private static Dictionary<PersonFact, string> Proposed(IEnumerable<FieldView> fields) =>
        fields.Where(field => field is { About: not null, Value: not null }).ToDictionary(field => field.About!.Value, field => field.Value!.Display);
}
