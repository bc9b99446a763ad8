using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Sops.Yaml;

public sealed class SopYamlReaderTests
{
    [Fact]
    public void A_sound_file_reads_without_a_problem()
    {
        var reading = SopFileSamples.Read(SopFileSamples.Sound);

        reading.Problems.Should().BeEmpty();
        reading.IsClean.Should().BeTrue();
        var revision = reading.Revision!;
        revision.Sop.Should().Be("helpdesk");
        revision.FindLane("staff-it")!.Roles.Should().Equal("staff-it");
        revision.FindStep("tentukan")!.Outcomes[0].Milestones.Should().Equal(Milestone.Accepted, Milestone.Resolved);
        revision.FindStep("lapor")!.Outcomes[0].Goto.Should().Equal("tentukan");
    }

    [Fact]
    public void What_is_left_out_has_the_value_the_language_gives_it()
    {
        var revision = SopFileSamples.Read(SopFileSamples.Sound).Revision!;

        revision.Intake.Channels.Should().Equal("web");
        revision.TopicClock.Should().Be(ClockScope.Ticket);
        revision.Steps[0].Gating.Should().BeTrue();
        revision.Steps[0].Owner.Should().BeNull();
        revision.Lanes[0].Head.Should().BeNull();
    }

    [Fact]
    public void A_key_without_a_value_counts_as_left_out()
    {
        var reading = SopFileSamples.ReadWith("time: 10 menit", "time:\n    remarks: ~\n    note: null");

        reading.Problems.Should().BeEmpty();
        reading.Revision!.Steps[0].Remarks.Should().BeEmpty();
        reading.Revision.Steps[0].Note.Should().BeEmpty();
    }

    [Fact]
    public void A_quoted_word_is_a_text_even_where_the_bare_one_means_nothing()
    {
        var reading = SopFileSamples.ReadWith("time: 10 menit", "remarks: ['null', \"~\", '']");

        reading.Revision!.Steps[0].Remarks.Should().Equal("null", "~", "");
    }

    [Fact]
    public void Shorthands_mean_what_the_long_forms_mean()
    {
        var reading = SopFileSamples.ReadWith(
            "time: 10 menit",
            "join: [lapor, [tentukan, lapor]]\n    automatic: close\n    call: sop-lain\n    requirements: Data\n    with: staff-it");

        var step = reading.Revision!.Steps[0];
        reading.Problems.Should().BeEmpty();
        step.Join.Should().BeEquivalentTo(new[] { new[] { "lapor" }, ["tentukan", "lapor"] }, options => options.WithStrictOrdering());
        step.Automatic.Should().Be(new AutomaticWork(AutomaticAct.Close));
        step.Call.Should().Be(new SopCall("sop-lain"));
        step.Requirements.Should().Equal("Data");
        step.With.Should().Equal("staff-it");
    }

    [Fact]
    public void A_join_of_one_row_may_be_written_bare()
    {
        var step = SopFileSamples.ReadWith("time: 10 menit", "join: lapor").Revision!.Steps[0];

        step.Join.Should().ContainSingle().Which.Should().Equal("lapor");
    }

    [Fact]
    public void Options_may_be_bare_words()
    {
        var field = SopFileSamples.ReadWith("type: longText", "type: choice, options: [Aplikasi, { value: jar, label: Jaringan }]").Revision!.Forms[0].Fields[0];

        field.Options.Should().Equal(new FieldOption("Aplikasi", "Aplikasi"), new FieldOption("jar", "Jaringan"));
    }

    [Fact]
    public void A_value_may_be_used_again_by_its_anchor()
    {
        var reading = SopFileSamples.Read(SopFileSamples.Sound
            .Replace("time: 10 menit", "requirements: &data [Data pemohon, Surat]", StringComparison.Ordinal)
            .Replace("activity: Menentukan", "activity: Menentukan\n    requirements: *data", StringComparison.Ordinal));

        reading.Problems.Should().BeEmpty();
        reading.Revision!.Steps[1].Requirements.Should().Equal("Data pemohon", "Surat");
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        var windows = System.Text.Encoding.UTF8.GetPreamble()
            .Concat(System.Text.Encoding.UTF8.GetBytes(SopFileSamples.Sound.Replace("\n", "\r\n", StringComparison.Ordinal))).ToArray();

        var reading = Application.Sops.Yaml.SopYamlReader.Read(windows, "sop.yaml");

        reading.Problems.Should().BeEmpty();
        reading.Revision!.Steps.Should().HaveCount(2);
    }
}
