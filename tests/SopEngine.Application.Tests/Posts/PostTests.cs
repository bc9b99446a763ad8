using SopEngine.Application.People;
using SopEngine.Application.Tests.Support;
using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Work;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tests.Posts;

/// <summary>Who holds a post does its work, from the first day of the holding until its last.</summary>
public sealed class PostTests : HouseTests
{
    private const string Tenant = "banyuwangi", Row = "keputusan";

    private static readonly DateOnly _tuesday = new(2026, 11, 24);

    private Desk Banyuwangi => Desk(Tenant);

    [Fact]
    public async Task A_plh_begins_and_ends_by_himself_goes_on_with_what_was_taken_and_signs_as_such()
    {
        var number = await AtTheHeadAsync();
        (await House.Get<ClaimWorkItemHandler>().HandleAsync(await Banyuwangi.AsAsync("kabid"), (await Banyuwangi.ItemAsync("kabid", number, Row)).Id, null, default)).Value();
        var appointed = Plh(_tuesday, _tuesday.AddDays(1));
        var seen = (await House.Get<PreviewPeople>().HandleAsync(await Banyuwangi.AsAsync("admin"), [appointed], default)).Value();
        (await ChangeAsync(appointed)).Value().Lines.Should().BeEquivalentTo(seen.Lines);

        string.Join('\n', seen.Effects.SelectMany(effect => effect.Lines.Prepend(effect.Title))).Should().Contain("Akibatnya mulai 24 November 2026")
            .And.Contain("dari Dewi Anggraini menjadi Agus Setiawan (Plh.) dan Dewi Anggraini").And.Contain("dapat diteruskan penggantinya: " + number);
        (await Banyuwangi.ItemAsync("staff-it", number, Row)).Acts.Should().BeEmpty("it is still Monday");
        House.Time.Advance(TimeSpan.FromDays(1));
        (await Banyuwangi.ItemAsync("staff-it", number, Row)).Acts.Should().Contain(["claim", "complete"]);
        await Banyuwangi.CompleteAsync("staff-it", number, Row, (await Banyuwangi.ItemAsync("staff-it", number, Row)).Outcomes[0].Id);
        var history = (await House.Get<TicketQueries>().HistoryAsync(await Banyuwangi.AsAsync("admin"), number, default)).Value();
        history.Items.Should().Contain(entry => entry.Actor == "staff-it" && entry.Post == "Plh. Kepala Bidang").And.Contain(entry => entry.Actor == "staff-it" && entry.Post == "Staff IT");
        House.Time.Advance(TimeSpan.FromDays(2));
        (await Banyuwangi.AsAsync("staff-it")).Actor.Holds.Should().BeEquivalentTo([new RoleHolding("staff-it")], "it has ended");
    }

    [Fact]
    public async Task What_somebody_took_goes_back_to_his_post_when_he_is_moved()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        (await House.Get<ClaimWorkItemHandler>().HandleAsync(await Banyuwangi.AsAsync("staff-it"), (await Banyuwangi.ItemAsync("staff-it", number, "tentukan")).Id, null, default)).Value();
        await ChangeAsync(new PeopleEdit.Add("sari", new PersonData("Sari", "Staff IT", "bid-ti", null, null)), Appoint("sari", "staff-it"));
        (await Banyuwangi.ItemAsync("sari", number, "tentukan")).Acts.Should().NotContain("complete", "it is kept for who took it");
        PeopleEdit[] moved = [new PeopleEdit.End("staff-it", 1, new DateOnly(2026, 11, 22)), Appoint("staff-it", "analis")];
        var seen = (await House.Get<PreviewPeople>().HandleAsync(await Banyuwangi.AsAsync("admin"), moved, default)).Value();

        seen.Effects.SelectMany(effect => effect.Lines).Should().Contain(line => line.Contains($"1 tugas yang sedang dikerjakan Agus Setiawan kembali ke jabatannya: {number}", StringComparison.Ordinal));
        (await ChangeAsync(moved)).Value();
        (await Banyuwangi.ItemAsync("sari", number, "tentukan")).AssigneeName.Should().BeNull();
        (await Banyuwangi.CompleteAsync("sari", number, "tentukan", "ya")).EndedBy.Should().Be("sari");
    }

    [Fact]
    public async Task A_post_that_an_sop_needs_and_nobody_holds_is_said_beforehand_and_on_the_list()
    {
        var end = new PeopleEdit.End("kabid", 1, new DateOnly(2026, 11, 22));
        (await House.Get<PreviewPeople>().HandleAsync(await Banyuwangi.AsAsync("admin"), [end], default)).Value().Effects.SelectMany(effect => effect.Lines)
            .Should().Contain(line => line.Contains("Tidak ada yang memegang peran untuk \"Kepala Bidang\"", StringComparison.Ordinal));
        await ChangeAsync(end);

        var posts = (await House.Get<PeopleQueries>().PostsAsync(await Banyuwangi.AsAsync("admin"), default)).Value();
        posts.Missing.Should().NotBeEmpty();
        posts.Posts.Single(post => post.Id == "kabid").Should().Match<PostView>(post => post.IsVacant && post.Past.Count == 1);
        (await House.Get<PeopleQueries>().PostsAsync(await Banyuwangi.AsAsync("kabid"), default)).Problem.Should().NotBeNull();
    }

    [Fact]
    public async Task Nobody_gives_himself_authority_and_the_last_admin_stays()
    {
        Codes(await ChangeAsync(Appoint("admin", "kabid", "SK 1"))).Should().Be("own-authority: own-authority");
        Codes(await ChangeAsync(new PeopleEdit.End("admin", 1, _tuesday))).Should().StartWith("last-admin");
        Codes(await ChangeAsync(new PeopleEdit.Close("admin"))).Should().Be("people-invalid: own-account");
        (await House.Get<InvitePerson>().HandleAsync(await Banyuwangi.AsAsync("admin"), "kabid", default)).Problem.Should().BeOfType<PeopleProblems.AccountInUse>();
        (await House.Get<ChangePeople>().HandleAsync(await Banyuwangi.AsAsync("kabid"), [Appoint("kabid", "staff-it")], "x", null, default)).Problem!.Kind.Should().Be(ProblemKind.Forbidden);
    }

    [Theory]
    [InlineData("people-invalid: before-begin", HoldingKind.Plh, "2026-12-05", "2026-12-01", "800/1")]
    [InlineData("people-invalid: required", HoldingKind.Plt, "2026-12-05", null, "800/1")]
    [InlineData("people-invalid: required", HoldingKind.Definitive, "2026-12-05", null, null)]
    public async Task What_does_not_fit_is_refused_and_nothing_is_saved(string expected, HoldingKind kind, string from, string? until, string? letter)
    {
        Codes(await ChangeAsync(
            new PeopleEdit.Add("sari", new PersonData("Sari", "", null, null, null)),
            new PeopleEdit.Appoint("sari", "kabid", null, kind, Day(from), until is null ? null : Day(until), null, letter))).Should().Be(expected);
        (await House.Get<PeopleQueries>().PersonAsync(await Banyuwangi.AsAsync("admin"), "sari", default)).Problem.Should().NotBeNull();
    }

    [Fact]
    public async Task Each_change_stands_in_the_history_once_however_often_it_is_sent()
    {
        PeopleEdit[] edits = [new PeopleEdit.Add("sari", new PersonData("Sari", "Staff", "dinkes", "sari@x.example", "+6281234567890")), Appoint("sari", "staff-it")];
        (await ChangeAsync(edits)).Value().Lines.Should().HaveCount(2);
        (await ChangeAsync(edits)).Value().Lines.Should().BeEmpty();
        Codes(await ChangeAsync(new PeopleEdit.Add("budi", new PersonData("Budi", "", "dinas-antah", "SARI@x.example", "0812")))).Should().Be("people-invalid: unknown-unit taken wrong-form");
        (await ChangeAsync(new PeopleEdit.Close("sari"))).Value();

        var person = (await House.Get<PeopleQueries>().PersonAsync(await Banyuwangi.AsAsync("admin"), "sari", default)).Value();
        person.Person.Closed.Should().BeTrue();
        person.History.Select(change => change.What).Should().Equal("Akun ditutup", "Waktu jabatan diubah", "Diangkat", "Akun dibuat");
        person.History.Should().OnlyContain(change => change.By == "Hendra Wijaya" && change.Ground == "SK 7");
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Codes<T>(Result<T> result)
        where T : notnull => $"{result.Problem?.Code}: {string.Join(' ', result.Problem?.Errors.Select(error => error.Code) ?? [])}";

    private static PeopleEdit.Appoint Appoint(string userName, string role, string? letter = null) => new(userName, role, null, HoldingKind.Definitive, null, null, null, letter);

    private static PeopleEdit.Appoint Plh(DateOnly from, DateOnly until) => new("staff-it", "kabid", null, HoldingKind.Plh, from, until, "kabid", "800/123");

    private async Task<Result<SavedPeople>> ChangeAsync(params PeopleEdit[] edits) => await House.Get<ChangePeople>().HandleAsync(await Banyuwangi.AsAsync("admin"), edits, "SK 7", null, default);

    private async Task<string> AtTheHeadAsync()
    {
        var number = (await Banyuwangi.FileAsync("pelapor")).Number;
        await Banyuwangi.CompleteAsync("staff-it", number, "tentukan", "ya");
        await Banyuwangi.CompleteAsync("staff-it", number, "perbaikan", "selesai");
        await Banyuwangi.CompleteAsync("staff-it", number, "eskalasi", "ya");
        return number;
    }
}
