using FsCheck;
using FsCheck.Fluent;
using SopEngine.Application.Sops;
using SopEngine.Application.Tests.Sops.Yaml;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Sops;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void A_revision_survives_the_database_unchanged() =>
        Prop.ForAll(RandomRevisions.Arbitrary, revision =>
        {
            var read = CanonicalJson.Read(CanonicalJson.Write(revision));
            RandomRevisions.AreSame(read, revision).Should().BeTrue();
            CanonicalJson.Sha256Hex(read).Should().Be(CanonicalJson.Sha256Hex(revision));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Left_out_values_are_absent_and_keys_in_ordinal_order()
    {
        var revision = new SopRevision
        {
            Sop = "b",
            Revision = 2,
            Document = new SopDocument { Title = "Judul \"<é>\"\n" },
            Intake = new IntakeRules(),
            Lanes = [new Lane { Id = "x", Label = "X", Requester = true }],
            Steps = [],
        };

        CanonicalJson.Write(revision).Should().Be(
            """{"document":{"title":"Judul \"<é>\"\n"},"intake":{},"lanes":[{"id":"x","label":"X","requester":true}],"revision":2,"sop":"b","steps":[]}""");
    }

    [Fact]
    public void A_list_emptied_on_purpose_is_not_taken_for_left_out()
    {
        var revision = SopFileSamples.Read(SopFileSamples.Sound).Revision! with { Intake = new IntakeRules { Channels = [] } };

        CanonicalJson.Write(revision).Should().Contain("\"intake\":{\"channels\":[]}");
        CanonicalJson.Read(CanonicalJson.Write(revision)).Intake.Channels.Should().BeEmpty();
    }

    [Fact]
    public void The_hash_does_not_depend_on_the_order_of_keys_or_on_shorthands()
    {
        var other = """
            steps:
              - outcomes: [{ milestones: [submitted], goto: [tentukan], label: Kirim, id: kirim }]
                time: 10 menit
                phase: intake
                lane: pelapor
                activity: Melapor
                no: 1.
                id: lapor
              - { id: tentukan, no: 2., activity: Menentukan, lane: staff-it, phase: triage, gating: true,
                  outcomes: [{ id: ya, label: Ya, close: solved, milestones: [accepted, resolved] }, { id: tidak, label: Tidak, returnTo: lapor, note: "" }] }
            forms: [{ fields: [{ required: true, type: longText, label: Uraian, name: uraian }], title: Laporan, id: laporan }]
            lanes: [{ label: Pelapor, id: pelapor, requester: true }, { roles: [staff-it], label: Staff IT, id: staff-it, external: false }]
            topicClock: ticket
            intake: { channels: web, form: laporan }
            document: { title: SOP Helpdesk, number: "", legalBasis: [] }
            columns: {}
            revision: 1
            sop: helpdesk
            language: sopengine/1
            """;

        var reading = SopFileSamples.Read(other);

        reading.Problems.Should().BeEmpty();
        CanonicalJson.Sha256Hex(reading.Revision!).Should().Be(CanonicalJson.Sha256Hex(SopFileSamples.Read(SopFileSamples.Sound).Revision!));
    }

    [Fact]
    public void The_hash_is_the_SHA_256_of_the_text()
    {
        CanonicalJson.Sha256Hex("abc").Should().Be("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    [Fact]
    public void The_hash_of_a_published_definition_stays_what_it_was()
    {
        CanonicalJson.Sha256Hex(SopFileSamples.Read(SopFileSamples.Sound).Revision!).Should().Be("98f629018c958996cdcf49b7f2699c85854d9347587ba23f543683ef1179b31b");
    }

    [Fact]
    public void Text_that_was_not_written_by_us_is_refused()
    {
        var read = () => CanonicalJson.Read("""{"sop":"a","revision":1,"entah":1}""");

        read.Should().Throw<System.Text.Json.JsonException>();
    }
}
