"""The local agent with a tiny random model that is built here: batches, seeds, ids, episodes."""

from __future__ import annotations

import sys

import pytest

from bird_interact_gym.agents import BatchAgent, Briefing, make_agent
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import ConfigurationError
from bird_interact_gym.tools import MalformedCall, ToolCall

CONTEXT = 1024
ACTIONS = [
    *(f'<action>execute("SELECT {n}")</action>' for n in range(200)),
    *(f'<action>submit("SELECT {n}")</action>' for n in range(100)),
    *(f'<action>ask("What is meant by word {n}?")</action>' for n in range(50)),
    "<action>get_schema()</action>",
]
"""Tokens of the model, beside the bytes: most of what it draws at random is an action."""
TEMPLATE = (
    "{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}"
    "{% if tools %}{{ tools | length }} tools\n{% endif %}assistant:"
)


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """The files of a model of two layers with random weights."""
    torch = pytest.importorskip("torch", reason="needs the train extra")
    transformers = pytest.importorskip("transformers", reason="needs the train extra")
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    letters = {letter: i for i, letter in enumerate(pre_tokenizers.ByteLevel.alphabet())}
    words = Tokenizer(models.BPE(vocab=letters, merges=[]))
    words.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    words.decoder = decoders.ByteLevel()
    words.add_tokens([AddedToken(action, normalized=False) for action in ACTIONS])
    words.add_special_tokens(["<end>", "<pad>"])
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_object=words, eos_token="<end>", pad_token="<pad>"
    )
    tokenizer.chat_template = TEMPLATE
    torch.manual_seed(0)
    model = transformers.LlamaForCausalLM(
        transformers.LlamaConfig(
            vocab_size=len(tokenizer),
            hidden_size=16,
            intermediate_size=32,
            num_hidden_layers=2,
            num_attention_heads=2,
            max_position_embeddings=CONTEXT,
            eos_token_id=tokenizer.eos_token_id,
            pad_token_id=tokenizer.pad_token_id,
        )
    )
    path = tmp_path_factory.mktemp("model")
    model.save_pretrained(path)
    tokenizer.save_pretrained(path)
    return path


@pytest.fixture
def local(folder, tmp_path):
    """Make local agents of the model, with prompts that are short, for its tokens are letters."""
    for name in ("a_react", "c_react", "a_tools", "c_tools"):
        (tmp_path / f"{name}.txt").write_text("Act.")

    def make(**options):
        given = {"max_tokens": 6, "device": "cpu", "prompts": tmp_path, **options}
        written = ",".join(f"{name}={value}" for name, value in given.items())
        return make_agent(f"local:model={folder},{written}")

    return make


def first(agent, seeds, text="Request"):
    """The first answers to the same request in as many slots as seeds."""
    for slot, seed in enumerate(seeds):
        agent.begin(slot, Briefing(mode="a", seed=seed))
    return agent.act({slot: (text, {}) for slot in range(len(seeds))})


def ids(answers):
    return [utterance.token_ids for _, (_, utterance) in sorted(answers.items())]


@pytest.mark.train
@pytest.mark.usefixtures("server")
def test_eight_environments_are_played_in_one_batch(local, monkeypatch):
    agent = local(temperature=1.5)
    assert isinstance(agent, BatchAgent)
    widths = []
    generate = agent._model._model.generate
    monkeypatch.setattr(
        agent._model._model,
        "generate",
        lambda **given: widths.append(len(given["input_ids"])) or generate(**given),
    )
    envs = [BirdInteractEnv(mode="ac"[slot % 2], max_turns=6) for slot in range(8)]
    due, said = {}, []
    try:
        for slot, env in enumerate(envs):
            due[slot] = env.reset(seed=slot)
            agent.begin(slot, Briefing(mode=env.settings.mode, seed=slot))
        while due:
            answers = agent.act(due)
            assert set(answers) == set(due)
            for slot, (action, utterance) in answers.items():
                said.append(utterance)
                observation, _, terminated, truncated, info = envs[slot].step(action)
                due[slot] = (observation, info)
                if terminated or truncated:
                    del due[slot]
        outcomes = [env.episode.outcome for env in envs]
        calls = [turn.call for env in envs for turn in env.episode.turns]
    finally:
        for env in envs:
            env.close()
    assert widths[0] == 8
    assert all(outcome not in (None, "infra") for outcome in outcomes)
    assert {"ask", "submit", "execute"} <= {c.tool for c in calls if isinstance(c, ToolCall)}
    assert all(1 <= len(u.token_ids) == u.completion_tokens <= 6 for u in said)
    assert all(0 < u.prompt_tokens <= CONTEXT - 6 for u in said)


@pytest.mark.train
def test_a_reply_depends_on_its_own_seed_and_not_on_its_batch(local):
    together = ids(first(local(temperature=1), [1, 2, 3, 1]))
    assert together[0] == together[3]
    assert len(set(together)) == 3
    assert ids(first(local(temperature=1), [2])) == [together[1]]
    assert ids(first(local(temperature=1, batch=1), [1, 2, 3, 1])) == together
    assert ids(first(local(temperature=1), [2], "Another")) != [together[1]]
    agent = local(temperature=1)
    assert ids(first(agent, [5])) != ids(agent.act({0: ("Request", {})}))


@pytest.mark.train
def test_greedy_replies_are_all_alike_and_narrow_draws_are_greedy(local):
    greedy = ids(first(local(), [1, 2]))
    assert greedy[0] == greedy[1]
    assert ids(first(local(temperature=1, top_p=0.0001), [7])) == greedy[:1]


@pytest.mark.train
def test_a_reply_ends_at_its_end_and_the_ids_are_what_was_written(local, folder):
    transformers = pytest.importorskip("transformers")
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    seen = set()
    for _, utterance in first(local(temperature=1, max_tokens=40), range(16)).values():
        assert tokenizer.pad_token_id not in utterance.token_ids
        assert tokenizer.decode(utterance.token_ids, skip_special_tokens=True) == utterance.text
        ended = utterance.token_ids[-1] == tokenizer.eos_token_id
        stopped = utterance.text.endswith("</action>") and utterance.text.count("</action>") == 1
        assert (utterance.finish_reason == "stop") == (ended or stopped)
        seen.add("end" if ended else "stop" if stopped else "length")
    assert "stop" in seen


@pytest.mark.train
@pytest.mark.parametrize("template", ["chat", "plain"])
@pytest.mark.parametrize("form", ["react", "tools"])
def test_every_template_and_format(local, template, form):
    answers = first(local(template=template, format=form), [0])
    action, utterance = answers[0]
    assert isinstance(action, ToolCall | MalformedCall)
    assert utterance.prompt_tokens >= len("Act.Request")


@pytest.mark.train
def test_what_does_not_fit_the_model_is_shortened_then_malformed(local):
    agent = local(template="plain")
    _, utterance = first(agent, [0], "y" * 50_000)[0]
    assert utterance.prompt_tokens <= CONTEXT - 6
    roomless = local(max_tokens=CONTEXT - 10)
    action, utterance = first(roomless, [0])[0]
    assert isinstance(action, MalformedCall)
    assert utterance.finish_reason == "context_length"


@pytest.mark.train
@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ({"max_tokens": CONTEXT}, "give less"),
        ({"template": "odd"}, "expected chat or plain"),
        ({"thinking": "maybe"}, "expected on or off"),
        ({"model": "/nowhere"}, "cannot be loaded"),
    ],
)
def test_a_mistake_is_said(local, options, complaint):
    with pytest.raises(ConfigurationError, match=complaint):
        local(**options)


def test_without_the_extra_the_error_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(ConfigurationError, match=r"bird-interact-gym\[train\]"):
        make_agent("local:model=anything")
    with pytest.raises(ConfigurationError, match="needs a model"):
        make_agent("local")
